package se.hemvist.threat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;

/**
 * What a kommun asked; of an assessment that nobody asked for, only when it began. Sealed as a whole.
 *
 * @param kommun who asked; also null in what was asked before that was kept
 * @param caseId the kommun's case; its number is for the telephone
 * @param requestedFor null in what was asked before that was kept: then it was for a leaver
 */
record Request(
        @Nullable Tenant kommun,
        @Nullable String caseId,
        @Nullable String caseNumber,
        @Nullable RequestedFor requestedFor,
        boolean acute,
        String background,
        Instant at) {

    static Request unasked(Instant at) {
        return new Request(null, null, null, null, false, "", at);
    }

    /** Empty where nobody asked. */
    Optional<Asker> asker() {
        return Optional.ofNullable(caseId).map(of -> new Asker(kommun, of));
    }

    /** The police's own conditions are a leaver's. */
    boolean asksForConditions() {
        return requestedFor != RequestedFor.OTHER;
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

    /** Who gets the answer. */
    record Asker(@Nullable Tenant kommun, String caseId) {}
}
