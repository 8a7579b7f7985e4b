/**
 * Gemensam plan: what several authorities do for one person, with goals that are followed up, whatever the kind of case: SIP,
 * social insatsgrupp, SSPF, BOB. Also the parts that any plan of a case is made of.
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
package se.hemvist.jointplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
