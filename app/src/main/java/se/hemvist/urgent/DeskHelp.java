package se.hemvist.urgent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;

/**
 * The desk's side of an urgent placement.
 *
 * @param stay that a home is sought instead of
 * @param tenant the kommun that asks
 * @param alert id of the first incident, while it is there
 * @param lateAlert id of the one raised when the clock ran out
 * @param homes ids of those that were proposed
 */
record DeskHelp(
        UUID id,
        String number,
        String urgent,
        String stay,
        Tenant tenant,
        AskedHelp asked,
        Status status,
        Instant askedAt,
        Instant due,
        @Nullable String alert,
        @Nullable String lateAlert,
        @Nullable HelpAnswer answer,
        List<String> homes) {

    enum Status {
        ASKED,
        ANSWERED,
        WITHDRAWN
    }

    DeskHelp {
        homes = List.copyOf(homes);
    }

    @Override
    public String toString() {
        return "DeskHelp[" + id + ", " + status + "]";
    }
}
