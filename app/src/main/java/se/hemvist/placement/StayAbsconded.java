package se.hemvist.placement;

import java.time.LocalDate;
import se.hemvist.organisation.Tenant;

/**
 * A placed person has run from the home: the case has something to report. The check knows already, by the stay.
 *
 * @param on the day when it was found out
 */
public record StayAbsconded(String placementId, String caseId, Tenant tenant, LocalDate on) {

    /** Prints no day. */
    @Override
    public String toString() {
        return "StayAbsconded[" + placementId + "]";
    }
}
