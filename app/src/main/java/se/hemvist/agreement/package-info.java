/** Avtalssamverkan: the agreements by which one kommun acts for another, and the officer's way there and back. */
@ApplicationModule(allowedDependencies = {"organisation", "audit", "workspace", "workspace :: written", "engine"})
@NullMarked
package se.hemvist.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
