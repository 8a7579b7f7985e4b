/**
 * Akut placering: a person must have a home now, and everything else waits until it is day. The kommun's night, what is
 * left of it for the next working day, and the desk's ten minutes.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "engine",
            "processes",
            "secrecy",
            "audit",
            "person",
            "conflict",
            "threat",
            "home",
            "placement",
            "check",
            "workspace"
        })
@NullMarked
package se.hemvist.urgent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
