package se.hemvist.threat;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Ta emot information om person: the region knows. */
record AcknowledgeNotice(@Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "AcknowledgeNotice[•••]";
    }
}
