package se.hemvist.threat;

import java.time.LocalDate;
import java.util.List;

/**
 * All of an assessment that the kommun may know; no other fact of it leaves the police.
 *
 * @param caseId the kommun's case that asked for it
 * @param areaNames the kommuner, by name, where the person should not be placed and the kommun may know it
 */
public record AssessmentReleased(
        String caseId,
        String assessmentId,
        ThreatLevel level,
        LocalDate validUntil,
        String releaseText,
        List<String> areaNames) {

    public AssessmentReleased {
        areaNames = List.copyOf(areaNames);
    }
}
