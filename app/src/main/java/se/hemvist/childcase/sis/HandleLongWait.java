package se.hemvist.childcase.sis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.engine.YesNo;

/**
 * What the chief has done about a long wait.
 *
 * @param planHolds whether the plan is enough; else it is made anew
 */
record HandleLongWait(@NotBlank @Size(max = 10_000) String note, YesNo planHolds) {

    @Override
    public String toString() {
        return "HandleLongWait[•••]";
    }
}
