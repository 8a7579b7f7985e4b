package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the police said of the assessment that is late, and whether to wait for it. */
record RemindRelativePolice(Next next, @NotBlank @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "RemindRelativePolice[" + next + "]";
    }

    /** Whether the case waits on. */
    enum Next {
        WAIT,
        CLOSE_WITHOUT
    }
}
