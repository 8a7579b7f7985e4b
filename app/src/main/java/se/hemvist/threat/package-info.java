/**
 * Hot- och riskbedömningar: the police judge how great the threat against a person is, a colleague reviews it, and the
 * kommun is told the level, until when, and what is released to it.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "secrecy",
            "audit",
            "person",
            "network",
            "engine",
            "processes",
            "workspace"
        })
@NullMarked
package se.hemvist.threat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
