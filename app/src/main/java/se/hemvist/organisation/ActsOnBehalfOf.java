package se.hemvist.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Avtalssamverkan: officers of one kommun act for another, for one purpose, on the days of the agreement.
 *
 * @param acting whose officers they are
 * @param owner whose cases they are
 * @param until the last day; null while no end is agreed
 * @param reference where the agreement is kept
 */
public record ActsOnBehalfOf(
        UUID id,
        Tenant acting,
        Tenant owner,
        AgreedPurpose purpose,
        LocalDate from,
        @Nullable LocalDate until,
        String reference) {

    public ActsOnBehalfOf {
        if (acting.equals(owner)
                || acting.domain() != InformationDomain.MUNICIPAL
                || owner.domain() != InformationDomain.MUNICIPAL) {
            throw new IllegalArgumentException("An agreement is between two kommuner");
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
