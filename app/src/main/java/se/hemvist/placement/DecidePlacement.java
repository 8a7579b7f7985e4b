package se.hemvist.placement;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Besluta om placering. */
record DecidePlacement(Verdict decision, @Nullable @Size(max = 10_000) String reason) {

    enum Verdict {
        APPROVE,
        REFUSE
    }

    @Override
    public String toString() {
        return "DecidePlacement[" + decision + "]";
    }
}
