/**
 * A kommun's case of one person, of whatever kind: who has it, who may see it, its sealed journal, its placements, and what
 * the police are asked and say. A kind of case brings its own models, entries and forms, and says of itself what
 * {@link se.hemvist.casework.KindOfCase} asks.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "secrecy",
            "audit",
            "person",
            "conflict",
            "threat",
            "placement",
            "deadline",
            "reminder",
            "workspace",
            "engine"
        })
@NullMarked
package se.hemvist.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
