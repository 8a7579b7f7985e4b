/** The national desk: conflict situations worked as one, and what it asks of each kommun in set phrases. */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "engine",
            "processes",
            "secrecy",
            "audit",
            "person",
            "conflict",
            "network",
            "threat",
            "home",
            "placement",
            "check"
        })
@NullMarked
package se.hemvist.coordination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
