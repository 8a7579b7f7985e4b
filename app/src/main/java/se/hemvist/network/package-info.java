/**
 * What the police know of who must not meet: networks, rivalries, memberships, threats, keep-apart pairs and unsuitable
 * areas. Persons stand here as keyed tokens and sealed references only.
 */
@ApplicationModule(allowedDependencies = {"organisation", "secrecy", "audit", "person", "engine"})
@NullMarked
package se.hemvist.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
