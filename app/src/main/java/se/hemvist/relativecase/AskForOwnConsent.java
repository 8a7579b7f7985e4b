package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody who has turned 18 in skyddat boende consents themselves.
 *
 * @param signed when, in writing and for every authority that takes part
 */
record AskForOwnConsent(Answer answer, @Nullable LocalDate signed, @NotBlank @Size(max = 10_000) String said) {

    @Override
    public String toString() {
        return "AskForOwnConsent[" + answer + "]";
    }

    /** What the person says now; a consent that comes later is an event of the case. */
    enum Answer {
        GIVEN,
        NOT_GIVEN
    }
}
