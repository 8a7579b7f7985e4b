package se.hemvist.transfer;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/**
 * Besluta om överlämning.
 *
 * @param note why not; needed with a no
 */
record DecideTransfer(YesNo approved, @Nullable @Size(max = 4_000) String note) {

    @Override
    public String toString() {
        return "DecideTransfer[" + approved + "]";
    }
}
