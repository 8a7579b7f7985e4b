package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** Whether what the time was for had been done before it was out. */
record SettleMissedShelter(YesNo done, @Nullable LocalDate doneOn, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "SettleMissedShelter[" + done + "]";
    }
}
