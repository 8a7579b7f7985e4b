package se.hemvist.childcase.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The decision on what the inquiry proposes. */
record DecideChildMeasures(
        InquiryDecision decision,
        @Nullable @Size(max = 10_000) String measures,
        @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "DecideChildMeasures[•••]";
    }
}
