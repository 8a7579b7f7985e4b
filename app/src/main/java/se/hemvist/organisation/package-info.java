/** Who there is: kommuner, counties, police regions, tenants, roles and the people who work in them, and the dated settings. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.hemvist.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
