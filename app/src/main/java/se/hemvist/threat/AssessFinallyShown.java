package se.hemvist.threat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Option;

/**
 * What the assessor sees when the case is over; the last three are filled in as they were written.
 *
 * @param leaving the networks that the person was leaving
 */
record AssessFinallyShown(
        String caseNumber,
        String person,
        String identity,
        String protection,
        String ended,
        String comment,
        String events,
        List<Option> leaving,
        String suggestedValidity,
        @Nullable ThreatLevel level,
        @Nullable String grounds,
        @Nullable String releaseText) {

    @Override
    public String toString() {
        return "AssessFinallyShown[" + caseNumber + "]";
    }
}
