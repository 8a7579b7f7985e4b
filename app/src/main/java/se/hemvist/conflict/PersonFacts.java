package se.hemvist.conflict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules know of a person, by an opaque id.
 *
 * @param born null when not known; then no age is checked
 * @param bornAtLatest the last day that it may have been; null when nothing is known
 * @param lastAssessment the latest assessment, expired or not; null when there is none
 */
public record PersonFacts(
        String id,
        @Nullable LocalDate born,
        @Nullable LocalDate bornAtLatest,
        List<Membership> memberships,
        List<ExclusionArea> exclusionAreas,
        @Nullable Assessment lastAssessment,
        NetworkLink networkLink) {

    private static final int COMING_OF_AGE = 18;

    public PersonFacts {
        memberships = List.copyOf(memberships);
        exclusionAreas = List.copyOf(exclusionAreas);
    }

    /** Whether the person is, or may be, under 18 on that day. */
    boolean isChildOn(LocalDate day) {
        return bornAtLatest != null && AgeRange.ageOn(day, bornAtLatest) < COMING_OF_AGE;
    }

    boolean isAtHighThreat() {
        return lastAssessment != null && lastAssessment.level() == ThreatLevel.HIGH;
    }
}
