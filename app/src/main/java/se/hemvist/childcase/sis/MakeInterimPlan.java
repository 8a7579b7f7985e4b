package se.hemvist.childcase.sis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How the child is protected until there is a place. */
record MakeInterimPlan(
        @NotBlank @Size(max = 10_000) String where,
        @NotBlank @Size(max = 10_000) String protection,
        @NotBlank @Size(max = 10_000) String ifWorse,
        @NotBlank @Size(max = 10_000) String childView) {

    @Override
    public String toString() {
        return "MakeInterimPlan[•••]";
    }
}
