package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.organisation.SwedishText;
import se.hemvist.threat.ThreatLevel;

/** What the police have let the kommun know, and there is no room for more. Sealed as a whole. */
record ReceivedAssessment(
        ThreatLevel level, LocalDate validUntil, String releaseText, List<String> areas, Instant receivedAt) {

    ReceivedAssessment {
        areas = List.copyOf(areas);
    }

    /** Such as 4 augusti 2026. */
    String lastDay() {
        return SwedishText.day(validUntil);
    }

    String areasText() {
        return String.join(", ", areas);
    }

    /** All of it as one text. */
    String text() {
        return "%s, gäller till den %s.\n%s%s"
                .formatted(
                        level.title(),
                        lastDay(),
                        releaseText,
                        areas.isEmpty() ? "" : "\nOlämpliga områden: " + areasText());
    }

    @Override
    public String toString() {
        return "ReceivedAssessment[•••]";
    }
}
