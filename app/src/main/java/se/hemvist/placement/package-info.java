/**
 * From a need to a person in a home, and till they leave it: what is sought, reserved, answered for, decided and carried
 * out, and the stays that the conflict check reads. A stay is committed before it is checked.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "secrecy",
            "audit",
            "person",
            "engine",
            "conflict",
            "home",
            "workspace",
            "processes"
        })
@NullMarked
package se.hemvist.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
