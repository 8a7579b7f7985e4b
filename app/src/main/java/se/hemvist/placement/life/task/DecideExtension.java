package se.hemvist.placement.life.task;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Besluta om förlängning. */
record DecideExtension(Verdict decision, @Nullable @Size(max = 10_000) String reason) {

    enum Verdict {
        APPROVE,
        REFUSE
    }

    @Override
    public String toString() {
        return "DecideExtension[" + decision + "]";
    }
}
