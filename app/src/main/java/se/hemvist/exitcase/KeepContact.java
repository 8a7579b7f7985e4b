package se.hemvist.exitcase;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** What came of a contact after the case was closed. */
record KeepContact(
        YesNo reached,
        @Nullable Wellbeing wellbeing,
        @Nullable @Size(max = 2_000) String housing,
        @Nullable YesNo newThreat,
        @Nullable YesNo contactAgain,
        @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "KeepContact[•••]";
    }
}
