package se.hemvist.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.threat.AssessmentReleased;
import se.hemvist.threat.ThreatLevel;

/** What the police have let the kommun know, and there is no room for more. */
public record ReceivedAssessment(
        AssessmentKind kind,
        ThreatLevel level,
        LocalDate validUntil,
        String releaseText,
        List<String> areas,
        Instant at)
        implements CaseEntry {

    public ReceivedAssessment {
        areas = List.copyOf(areas);
    }

    static ReceivedAssessment of(AssessmentReleased released, Instant at) {
        return new ReceivedAssessment(
                released.kind(),
                released.level(),
                released.validUntil(),
                released.releaseText(),
                released.areaNames(),
                at);
    }

    /** Nobody of the kommun: it came from the police. */
    @Override
    public @Nullable String officer() {
        return null;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }

    /** All of it as one text. */
    public String text() {
        return "%s: %s, gäller till den %s.\n%s%s"
                .formatted(
                        kind.title(),
                        level.title().toLowerCase(SwedishText.LOCALE),
                        SwedishText.day(validUntil),
                        releaseText,
                        areas.isEmpty() ? "" : "\nOlämpliga områden: " + String.join(", ", areas));
    }

    /** The same, with a word first when it no longer applies; or that nothing has come. */
    public static String textOf(@Nullable ReceivedAssessment received, LocalDate today) {
        if (received == null) {
            return "Har inte kommit än.";
        }
        return (received.isValidOn(today) ? "" : "Har gått ut. ") + received.text();
    }

    @Override
    public String toString() {
        return "ReceivedAssessment[•••]";
    }
}
