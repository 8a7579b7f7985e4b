/** Whether a home is fit for a child: registers before a familjehem is decided on, the director's answer before the child is taken in. */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "conflict",
            "home",
            "placement",
            "casework",
            "workspace",
            "engine",
            "processes"
        })
@NullMarked
package se.hemvist.suitability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
