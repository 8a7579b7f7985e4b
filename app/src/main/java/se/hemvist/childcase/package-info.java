/**
 * Barnplacering: the case of a child who is drawn into crime, from the report of concern to the care. Each sub-package is
 * one stretch of the way, and says of a case what {@link se.hemvist.childcase.ChildChapter} asks.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "secrecy",
            "audit",
            "person",
            "conflict",
            "threat",
            "home",
            "placement",
            "deadline",
            "casework",
            "suitability",
            "workspace",
            "engine",
            "processes"
        })
@NullMarked
package se.hemvist.childcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
