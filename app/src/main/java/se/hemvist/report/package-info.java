/**
 * What others tell the police: a pair that the desk keeps apart on a call, a threat that a kommun has heard of. The police
 * decide what becomes a fact; who told them learns nothing of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "secrecy",
            "audit",
            "person",
            "network",
            "workspace",
            "workspace :: written",
            "engine",
            "processes"
        })
@NullMarked
package se.hemvist.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
