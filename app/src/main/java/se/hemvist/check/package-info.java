/**
 * The conflict check: finds who lives near whom, judges it under lock by the rules, and keeps the open conflicts. Every
 * fact that a verdict depends on is committed together with one check; the answer stands only when the check is done.
 */
@ApplicationModule(
        allowedDependencies = {
            "conflict",
            "organisation",
            "secrecy",
            "audit",
            "person",
            "home",
            "placement",
            "network",
            "threat",
            "engine",
            "processes"
        })
@NullMarked
package se.hemvist.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
