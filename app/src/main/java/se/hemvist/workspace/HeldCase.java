package se.hemvist.workspace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/**
 * A kommun's case of whatever kind, as what belongs to every case refers to it: whose it is and who has it, nothing of what
 * stands in it.
 *
 * @param caseworker its named officer; null while nobody is named
 */
public record HeldCase(
        UUID id, String number, Tenant tenant, PersonId person, @Nullable String caseworker, boolean open) {

    /** A case is its named officer's and the chief's. While nobody has it, every caseworker of the kommun is offered it. */
    public boolean isShownTo(Actor actor) {
        boolean offered = caseworker == null && actor.is(tenant, Role.CASEWORKER);
        boolean own = actor.belongsTo(tenant) && actor.answersFor(caseworker);
        return offered || own || actor.is(tenant, Role.MANAGER);
    }

    @Override
    public String toString() {
        return "HeldCase[" + id + "]";
    }
}
