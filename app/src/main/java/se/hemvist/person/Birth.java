package se.hemvist.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born.
 *
 * @param on null when the birthday is not known
 * @param atLatest the last day that it may have been
 */
public record Birth(@Nullable LocalDate on, LocalDate atLatest) {

    /** Masked: with a name it is half an identity number. */
    @Override
    public String toString() {
        return "Birth[•••]";
    }
}
