package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.hemvist.threat.ThreatLevel;

/** What the police have let the kommun know, and there is no room for more. Sealed as a whole. */
record ReceivedAssessment(
        ThreatLevel level, LocalDate validUntil, String releaseText, List<String> areas, Instant receivedAt) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));

    ReceivedAssessment {
        areas = List.copyOf(areas);
    }

    /** Such as 4 augusti 2026. */
    String lastDay() {
        return DAY.format(validUntil);
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
