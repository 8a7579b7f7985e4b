/**
 * Camunda's edge: the only place, with the Cockpit plugin, that knows the process engine. Everything else gives it
 * forms, steps and subjects, and asks it for two verbs: start and tell. No value of a form ever becomes a process variable.
 */
@ApplicationModule(allowedDependencies = "processes")
@NullMarked
package se.hemvist.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
