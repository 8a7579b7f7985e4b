/** Återtagande: what of a case may be taken back, what falls with it, and why it was done. */
@ApplicationModule(
        allowedDependencies = {"organisation", "secrecy", "audit", "workspace", "workspace :: written", "engine"})
@NullMarked
package se.hemvist.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
