package se.hemvist.threat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a kommun asked; of an assessment that nobody asked for, only when it began. Sealed as a whole.
 *
 * @param caseId the kommun's case; its number is for the telephone
 */
record Request(@Nullable String caseId, @Nullable String caseNumber, boolean acute, String background, Instant at) {

    static Request unasked(Instant at) {
        return new Request(null, null, false, "", at);
    }

    String text() {
        return caseId == null
                ? "Polisens egen bedömning."
                : (acute ? "Akut. " : "") + "Kommunens ärendenummer: " + caseNumber + ".\n" + background;
    }

    @Override
    public String toString() {
        return "Request[•••]";
    }
}
