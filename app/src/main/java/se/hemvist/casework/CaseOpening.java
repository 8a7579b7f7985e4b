package se.hemvist.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/** By whom a case is opened, and whose it is then. */
@Component
public class CaseOpening {

    /** The kommun that the case will be opened for: of a caseworker or the intake, and of one kommun only. */
    public Tenant unitOf(Actor actor) {
        var units = actor.groups().stream()
                .filter(group -> group.role() == Role.CASEWORKER || group.role() == Role.INTAKE)
                .map(UnitGroup::tenant)
                .distinct()
                .toList();
        if (units.size() != 1) {
            throw new Refusal(
                    "Ett ärende öppnas av en handläggare eller mottagning i en enda kommun. Logga in med den rollen.");
        }
        return units.get(0);
    }

    /** The caseworker who opens a case has it; what the intake opens nobody has yet. */
    public @Nullable String officerOf(Actor actor, Tenant unit) {
        return actor.is(unit, Role.CASEWORKER) ? actor.user() : null;
    }
}
