package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.threat.AssessmentReleased;
import se.hemvist.threat.ThreatLevel;

/** What the police have let the kommun know, and there is no room for more. Sealed as a whole. */
record ReceivedAssessment(
        AssessmentKind kind,
        ThreatLevel level,
        LocalDate validUntil,
        String releaseText,
        List<String> areas,
        Instant receivedAt) {

    ReceivedAssessment {
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

    /** All of it as one text, or that nothing has come. */
    static String textOf(@Nullable ReceivedAssessment received) {
        return received == null ? "Har inte kommit än." : received.text();
    }

    /** The same, with a word first when it no longer applies. */
    static String textOf(@Nullable ReceivedAssessment received, LocalDate today) {
        var expired = received != null && !received.isValidOn(today);
        return (expired ? "Har gått ut. " : "") + textOf(received);
    }

    boolean isValidOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }

    /** Such as 4 augusti 2026. */
    String lastDay() {
        return SwedishText.day(validUntil);
    }

    String areasText() {
        return String.join(", ", areas);
    }

    String text() {
        return "%s: %s, gäller till den %s.\n%s%s"
                .formatted(
                        kind.title(),
                        level.title().toLowerCase(SwedishText.LOCALE),
                        lastDay(),
                        releaseText,
                        areas.isEmpty() ? "" : "\nOlämpliga områden: " + areasText());
    }

    @Override
    public String toString() {
        return "ReceivedAssessment[•••]";
    }
}
