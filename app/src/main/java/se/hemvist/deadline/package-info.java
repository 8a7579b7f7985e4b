/**
 * Frister: the clocks that run in cases. Each is one row and one instance of {@code statutory-deadline}, which warns ahead,
 * notes when it has run out and lets the chief answer for it; a missed clock is never only a late row.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "secrecy",
            "audit",
            "workspace",
            "workspace :: written",
            "engine",
            "processes",
            "reminder"
        })
@NullMarked
package se.hemvist.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
