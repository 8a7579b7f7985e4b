/**
 * The coordinators' own table of how grave a conflict is: read in Swedish, tried on today's conflicts, and put in force. A
 * table that would leave the check without an answer never gets that far.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "audit",
            "conflict",
            "check",
            "coordination",
            "workspace",
            "workspace :: written",
            "engine"
        })
@NullMarked
package se.hemvist.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
