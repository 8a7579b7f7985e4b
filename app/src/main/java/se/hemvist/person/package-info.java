/** Persons as each unit knows them, their identity numbers, and the one place where they are known to be the same. */
@ApplicationModule(allowedDependencies = {"organisation", "secrecy", "audit", "engine"})
@NullMarked
package se.hemvist.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
