package se.hemvist.childcase.absconding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** What the child says, and whether the home or the care is to be inquired into. */
record HoldReturnTalk(
        YesNo held,
        @Nullable LocalDate heldOn,
        @NotBlank @Size(max = 10_000) String note,
        YesNo incident,
        @Nullable @Size(max = 10_000) String incidentNote) {

    @Override
    public String toString() {
        return "HoldReturnTalk[•••]";
    }
}
