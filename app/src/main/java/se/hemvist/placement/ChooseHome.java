package se.hemvist.placement;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Välj boende: one of those shown, or another search. */
record ChooseHome(Choice choice, @Nullable String home, @Nullable @Size(max = 200) String unit) {

    enum Choice {
        RESERVE,
        SEARCH_AGAIN
    }

    @Override
    public String toString() {
        return "ChooseHome[" + choice + "]";
    }
}
