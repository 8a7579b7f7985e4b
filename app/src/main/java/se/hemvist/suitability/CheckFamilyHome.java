package se.hemvist.suitability;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which registers have been looked into, and what that means for the child; never what stands in them. */
record CheckFamilyHome(
        List<CheckedRegister> registers,
        LocalDate checkedOn,
        RegisterOutcome outcome,
        @Nullable @Size(max = 10_000) String note) {

    CheckFamilyHome {
        registers = registers == null ? List.of() : List.copyOf(registers);
    }

    @Override
    public String toString() {
        return "CheckFamilyHome[•••]";
    }
}
