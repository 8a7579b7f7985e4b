package se.hemvist.placement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;

/**
 * Vistelse: who is where on which days, opened. Only for the check and the desk.
 *
 * @param placementId the placement it came of, when it came of one
 * @param unit the part of the home, when stated
 * @param until the last day; none: open
 */
public record StayRow(
        String id,
        @Nullable String placementId,
        Tenant tenant,
        JointId joint,
        String homeId,
        @Nullable String unit,
        LocalDate from,
        @Nullable LocalDate until,
        StayStatus status,
        @Nullable Instant reservedUntil,
        Instant createdAt,
        int version) {

    boolean mayBeCancelled() {
        return status == StayStatus.RESERVED || status == StayStatus.DECIDED;
    }

    boolean isOver() {
        return status == StayStatus.ENDED || status == StayStatus.CANCELLED;
    }

    /** Prints neither who nor where. */
    @Override
    public String toString() {
        return "StayRow[" + id + "]";
    }
}
