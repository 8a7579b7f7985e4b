/**
 * Påminnelser: an officer is told by mail that a task waits, and their chief when it has waited too long; who is away has
 * a substitute. A mail says that there is a task and in which case, and never more.
 */
@ApplicationModule(allowedDependencies = {"organisation", "engine"})
@NullMarked
package se.hemvist.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
