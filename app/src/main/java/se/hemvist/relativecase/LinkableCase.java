package se.hemvist.relativecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/**
 * A case that may be linked to another, of whatever kind.
 *
 * @param caseworker its named officer, whose the link is; null while nobody is named
 */
record LinkableCase(UUID id, String number, Tenant tenant, PersonId person, @Nullable String caseworker, boolean open) {

    @Override
    public String toString() {
        return "LinkableCase[" + id + "]";
    }
}
