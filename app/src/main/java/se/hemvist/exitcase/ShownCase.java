package se.hemvist.exitcase;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/** A case as a list shows it to somebody who may see it. */
record ShownCase(
        UUID id,
        String number,
        Tenant tenant,
        PersonId person,
        @Nullable String caseworker,
        Instant opened,
        @Nullable Instant closed,
        String phase) {

    @Override
    public String toString() {
        return "ShownCase[" + id + "]";
    }
}
