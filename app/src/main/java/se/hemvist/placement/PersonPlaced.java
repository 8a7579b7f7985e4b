package se.hemvist.placement;

import java.time.LocalDate;
import se.hemvist.organisation.Tenant;

/**
 * A person has come to a home by decision of their kommun. Published in the transaction of the arrival.
 *
 * @param municipality the code of the kommun where the home lies, which may be another than the placing one
 * @param from the day of arrival
 */
public record PersonPlaced(String placementId, String caseId, Tenant tenant, String municipality, LocalDate from) {

    /** Prints neither where nor when. */
    @Override
    public String toString() {
        return "PersonPlaced[" + placementId + "]";
    }
}
