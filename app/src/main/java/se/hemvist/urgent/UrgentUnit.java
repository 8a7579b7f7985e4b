package se.hemvist.urgent;

import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/** For which kommun somebody places urgently. */
final class UrgentUnit {

    private UrgentUnit() {}

    static Tenant of(Actor actor) {
        var units = actor.groups().stream()
                .filter(group -> mayPlace(group.role()))
                .map(UnitGroup::tenant)
                .distinct()
                .toList();
        if (units.size() != 1) {
            throw new Refusal("En akut placering görs av socialjouren, en handläggare eller chefen i en enda kommun."
                    + " Logga in med den rollen.");
        }
        return units.get(0);
    }

    private static boolean mayPlace(Role role) {
        return role == Role.SOCIAL_EMERGENCY || role == Role.CASEWORKER || role == Role.MANAGER;
    }
}
