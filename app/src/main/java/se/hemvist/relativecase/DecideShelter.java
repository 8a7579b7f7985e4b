package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the board places the child without its guardian, and why.
 *
 * @param ground what lets the police be told of the child, a code of the catalogue; needed where it is placed
 */
record DecideShelter(
        Answer decision, LocalDate decidedOn, @Nullable String ground, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "DecideShelter[" + decision + "]";
    }

    /** At once, once the court has ruled, or not. */
    enum Answer {
        IMMEDIATE,
        APPLY,
        NO
    }
}
