package se.hemvist.childcase.sis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;
import se.hemvist.placement.TellingTheHome;

/** Whether the board applies, since when, and how SiS is told. */
record DecideSisApplication(
        YesNo decided,
        @Nullable LocalDate decidedOn,
        TellingTheHome.@Nullable Way sentBy,
        @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "DecideSisApplication[•••]";
    }
}
