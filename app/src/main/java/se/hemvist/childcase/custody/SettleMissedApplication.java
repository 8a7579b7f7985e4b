package se.hemvist.childcase.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** Whether the court was asked for more time before the last day. */
record SettleMissedApplication(YesNo asked, @Nullable LocalDate askedOn, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "SettleMissedApplication[•••]";
    }
}
