package se.hemvist.relativecase;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the person applies for at Skatteverket. */
record ApplyForProtectedRecords(
        What applied, @Nullable LocalDate appliedOn, @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "ApplyForProtectedRecords[•••]";
    }

    /** What may be applied for; an assumed identity is offered only to be refused with a sentence. */
    enum What {
        CONFIDENTIALITY_MARK,
        PROTECTED_REGISTRATION,
        ASSUMED_IDENTITY,
        NOTHING
    }
}
