package se.hemvist.threat;

import java.time.LocalDate;
import se.hemvist.network.SourceGrade;

/**
 * The assessment that holds for a person, or did: whether it has expired is for the reader to judge.
 *
 * @param version the number of the revision that is in effect
 */
public record AssessmentFact(
        String id, int version, ThreatLevel level, LocalDate validUntil, NetworkLink networkLink, SourceGrade grade) {}
