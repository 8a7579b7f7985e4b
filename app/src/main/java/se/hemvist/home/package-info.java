/** The register of homes and providers: what they are, where they lie, what they may take, and who may browse them. Never who lives there. */
@ApplicationModule(allowedDependencies = {"organisation", "audit", "secrecy", "engine"})
@NullMarked
package se.hemvist.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
