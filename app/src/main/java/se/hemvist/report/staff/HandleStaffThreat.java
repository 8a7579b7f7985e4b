package se.hemvist.report.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Ta hand om en anmälan.
 *
 * @param tellPolice the police are to be told now, where they have not been
 */
record HandleStaffThreat(@NotBlank @Size(max = 4000) String done, @Nullable Boolean tellPolice) {

    @Override
    public String toString() {
        return "HandleStaffThreat[•••]";
    }
}
