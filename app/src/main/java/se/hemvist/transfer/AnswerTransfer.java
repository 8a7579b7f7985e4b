package se.hemvist.transfer;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/**
 * Svara på en överlämning.
 *
 * @param note why not; needed with a no, and read by the kommun that offered the case
 */
record AnswerTransfer(YesNo accepted, @Nullable @Size(max = 4_000) String note) {

    @Override
    public String toString() {
        return "AnswerTransfer[" + accepted + "]";
    }
}
