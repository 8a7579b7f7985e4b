package se.hemvist.relativecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the court ruled.
 *
 * @param finalOn when it could no longer be appealed against; null while nobody knows
 */
record RecordShelterRuling(Result result, LocalDate ruledOn, @Nullable LocalDate finalOn) {

    /** Granted or not. */
    enum Result {
        GRANTED,
        REFUSED
    }
}
