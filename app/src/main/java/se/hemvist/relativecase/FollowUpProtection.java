package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the protection goes, and what holds from now on. */
record FollowUpProtection(
        List<ProtectiveMeasure> kept,
        @NotBlank @Size(max = 10_000) String note,
        Next next,
        @Nullable LocalDate nextOn) {

    FollowUpProtection {
        kept = kept == null ? List.of() : List.copyOf(kept);
    }

    @Override
    public String toString() {
        return "FollowUpProtection[•••]";
    }

    /** Whether there is another. */
    enum Next {
        CONTINUE,
        FINISH
    }
}
