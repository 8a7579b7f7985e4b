package se.hemvist.conflict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules know of a person, by an opaque id.
 *
 * @param born null when not known; then no age is checked
 * @param lastAssessment the latest assessment, expired or not; null when there is none
 */
public record PersonFacts(
        String id,
        @Nullable LocalDate born,
        List<Membership> memberships,
        @Nullable Assessment lastAssessment,
        NetworkLink networkLink) {

    public PersonFacts {
        memberships = List.copyOf(memberships);
    }

    boolean isAtHighThreat() {
        return lastAssessment != null && lastAssessment.level() == ThreatLevel.HIGH;
    }
}
