package se.hemvist.threat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.DisclosedPart;

/**
 * All of an assessment that the kommun may know; no other fact of it leaves the police.
 *
 * @param region the police region that lets it go
 * @param caseId the kommun's case that asked for it
 * @param conditions what the initial risk analysis, or its follow-up, says of the police's own conditions; null in any
 *     other kind
 * @param areaNames the kommuner, by name, where the person should not be placed and the kommun may know it
 */
public record AssessmentReleased(
        Tenant region,
        String caseId,
        String assessmentId,
        AssessmentKind kind,
        @Nullable PoliceConditions conditions,
        ThreatLevel level,
        LocalDate validUntil,
        String releaseText,
        List<String> areaNames) {

    public AssessmentReleased {
        areaNames = List.copyOf(areaNames);
    }

    /** What of it passes, as both sides record it. */
    public List<DisclosedPart> parts() {
        var parts = EnumSet.of(DisclosedPart.LEVEL, DisclosedPart.VALID_UNTIL, DisclosedPart.RELEASE_TEXT);
        if (!areaNames.isEmpty()) {
            parts.add(DisclosedPart.AREAS);
        }
        if (conditions != null) {
            parts.add(DisclosedPart.CONDITIONS);
        }
        return List.copyOf(parts);
    }
}
