package se.hemvist.coordination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;

/**
 * What the desk has decided of one conflict, and still holds.
 *
 * @param standsUntil the day on which it is the desk's again; null for a false alarm, which is judged till its fact changes
 */
record Judgement(String conflict, DeskAction decision, @Nullable LocalDate standsUntil) {

    String words() {
        return standsUntil == null ? "Falsklarm" : "Får stå kvar till " + SwedishText.day(standsUntil);
    }
}
