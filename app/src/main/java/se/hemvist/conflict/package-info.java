/** The rules that say who must not meet where: pure functions over the records of this package. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.hemvist.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
