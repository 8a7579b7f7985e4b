/**
 * The police's register of facts as pages: networks and what they hold, a person's facts, what waits for a second
 * officer, what is to be reviewed. The facts and what may be done with them are {@code network}'s; nothing here knows, or
 * could tell, whether a fact met somebody's stay.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "secrecy",
            "audit",
            "person",
            "network",
            "home",
            "workspace",
            "workspace :: written",
            "engine",
            "processes"
        })
@NullMarked
package se.hemvist.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
