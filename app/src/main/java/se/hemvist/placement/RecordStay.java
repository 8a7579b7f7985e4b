package se.hemvist.placement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;

/** A stay to record: as a reservation of a placement, or as what is known to be so already. */
public record RecordStay(
        @Nullable String placementId,
        Tenant tenant,
        JointId joint,
        String homeId,
        @Nullable String unit,
        LocalDate from,
        @Nullable LocalDate until,
        StayStatus status,
        @Nullable Instant reservedUntil) {

    /** Prints neither who nor where. */
    @Override
    public String toString() {
        return "RecordStay[" + status + "]";
    }
}
