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
 * @param replaces the stay that the person moves from
 * @param confirmedAt when somebody last said that it is so
 * @param followed whether a process looks after it
 * @param uncertainSince since when nobody has said so for too long
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
        @Nullable String replaces,
        Instant createdAt,
        Instant confirmedAt,
        @Nullable Instant uncertainSince,
        boolean followed,
        int version) {

    /** The same person and days in another home, as a reservation that nobody has made. */
    public StayRow asIfReservedIn(String home) {
        return new StayRow(
                id,
                placementId,
                tenant,
                joint,
                home,
                null,
                from,
                until,
                StayStatus.RESERVED,
                null,
                replaces,
                createdAt,
                confirmedAt,
                null,
                false,
                version);
    }

    boolean mayBeCancelled() {
        return status == StayStatus.RESERVED || status == StayStatus.DECIDED;
    }

    /** Whether it has ended or come to nothing. */
    public boolean isOver() {
        return status == StayStatus.ENDED || status == StayStatus.CANCELLED;
    }

    /** Prints neither who nor where. */
    @Override
    public String toString() {
        return "StayRow[" + id + "]";
    }
}
