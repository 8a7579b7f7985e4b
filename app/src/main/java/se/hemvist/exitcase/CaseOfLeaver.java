package se.hemvist.exitcase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/**
 * A case as another feature may refer to it.
 *
 * @param caseworker its named officer; null while nobody is named
 */
public record CaseOfLeaver(
        UUID id, String number, Tenant tenant, PersonId person, @Nullable String caseworker, boolean open) {

    @Override
    public String toString() {
        return "CaseOfLeaver[" + id + "]";
    }
}
