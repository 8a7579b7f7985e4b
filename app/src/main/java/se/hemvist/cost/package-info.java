/** What a case's placements cost: a daily rate from a day, who pays, and the sums of a period. Nobody else's page shows it. */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "secrecy",
            "audit",
            "conflict",
            "placement",
            "workspace",
            "workspace :: written",
            "engine"
        })
@NullMarked
package se.hemvist.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
