/** The access log: who read, decided, changed or was refused what, and why. Rows are appended, never changed. */
@ApplicationModule(allowedDependencies = {"organisation"})
@NullMarked
package se.hemvist.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
