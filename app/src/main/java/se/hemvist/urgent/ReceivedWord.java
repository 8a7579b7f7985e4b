package se.hemvist.urgent;

import java.time.LocalDate;
import java.util.List;
import se.hemvist.organisation.SwedishText;
import se.hemvist.threat.ThreatLevel;

/** What the police have let the kommun know of the person. Sealed as a whole. */
record ReceivedWord(ThreatLevel level, LocalDate validUntil, String text, List<String> areas) {

    ReceivedWord {
        areas = List.copyOf(areas);
    }

    String sentence() {
        return "%s, gäller till den %s.\n%s%s"
                .formatted(
                        level.title(),
                        SwedishText.day(validUntil),
                        text,
                        areas.isEmpty() ? "" : "\nOlämpliga områden: " + String.join(", ", areas));
    }

    @Override
    public String toString() {
        return "ReceivedWord[•••]";
    }
}
