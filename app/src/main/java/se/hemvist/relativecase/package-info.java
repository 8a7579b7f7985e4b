/**
 * Hotade anhöriga: the municipal case of somebody who is threatened because of whom they belong to, from the first contact
 * until the protection is stepped down; a child without its guardians' consent by lagen (2024:79); and the secret links
 * between cases.
 */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "engine",
            "processes",
            "secrecy",
            "audit",
            "person",
            "network",
            "threat",
            "home",
            "placement",
            "casework",
            "suitability",
            "deadline",
            "exitcase",
            "workspace",
            "workspace :: written"
        })
@NullMarked
package se.hemvist.relativecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
