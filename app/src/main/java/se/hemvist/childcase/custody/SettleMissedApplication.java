package se.hemvist.childcase.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether care was applied for, or the court asked for more time, before the last day. */
record SettleMissedApplication(
        MissedApplicationAnswer done, @Nullable LocalDate doneOn, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "SettleMissedApplication[•••]";
    }
}
