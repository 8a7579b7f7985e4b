/** The desk's part of Cockpit: a panel on the dashboard, and a tab on the instance of a situation. */
@ApplicationModule(allowedDependencies = {"coordination", "engine"})
@NullMarked
package se.hemvist.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
