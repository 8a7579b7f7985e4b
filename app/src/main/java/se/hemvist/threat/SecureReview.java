package se.hemvist.threat;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Se till att bedömningen granskas: what was done about a late review; the reviewing itself stays with the reviewers. */
record SecureReview(@Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "SecureReview[•••]";
    }
}
