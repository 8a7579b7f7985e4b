package se.hemvist.childcase.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/**
 * The decision on an inquiry.
 *
 * @param measure null when more is to be found out first
 */
public record ChildDecision(
        @Nullable ChildMeasure measure, @Nullable String measures, String reason, String officer, Instant at)
        implements CaseEntry {

    boolean wantsMore() {
        return measure == null;
    }

    String what() {
        return measure == null ? "Utredningen ska kompletteras" : "Beslut: " + measure.title();
    }

    String text() {
        return what() + ".\n" + (measures == null || measures.isBlank() ? "" : measures + "\n") + "Skäl: " + reason;
    }

    @Override
    public String toString() {
        return "ChildDecision[•••]";
    }
}
