/**
 * Överlämning: a case goes to another kommun. Until that kommun has accepted it learns no more than it needs to answer;
 * then it gets what was chosen, and each of the two keeps its own case.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "secrecy",
            "audit",
            "person",
            "workspace",
            "workspace :: written",
            "engine",
            "processes"
        })
@NullMarked
package se.hemvist.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
