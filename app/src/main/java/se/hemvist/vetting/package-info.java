/** Granskning av utförare: the pages where the reviewer of providers keeps homes, providers, permits and blocks. Who lives where is never here. */
@ApplicationModule(
        allowedDependencies = {"organisation", "audit", "home", "workspace", "workspace :: written", "engine"})
@NullMarked
package se.hemvist.vetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
