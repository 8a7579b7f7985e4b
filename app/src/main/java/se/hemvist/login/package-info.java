/** The way in: who may call what before anything else looks at the request, the login page, the users of the demo, and the pages for what went wrong. */
@ApplicationModule(allowedDependencies = {"organisation", "engine", "audit"})
@NullMarked
package se.hemvist.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
