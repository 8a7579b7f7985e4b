/** The invented world of the embedded default: homes, networks and a few persons with test numbers, made once at the first start. */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "secrecy",
            "person",
            "network",
            "threat",
            "home",
            "placement",
            "placement :: life",
            "workspace",
            "relativecase",
            "login",
            "engine"
        })
@NullMarked
package se.hemvist.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
