/** Avhopparärenden: the municipal case of a person who leaves organised crime, from the first contact to the end. */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "engine",
            "processes",
            "secrecy",
            "audit",
            "person",
            "network",
            "conflict",
            "cost",
            "jointplan",
            "threat",
            "placement",
            "workspace"
        })
@NullMarked
package se.hemvist.exitcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
