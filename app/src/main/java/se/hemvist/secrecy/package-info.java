/** What may be known where: keys per information domain, sealed columns, blind indexes, disclosures and their legal basis. */
@ApplicationModule(allowedDependencies = {"organisation", "engine"})
@NullMarked
package se.hemvist.secrecy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
