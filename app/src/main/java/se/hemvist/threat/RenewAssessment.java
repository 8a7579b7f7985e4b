package se.hemvist.threat;

import jakarta.validation.constraints.NotNull;

/** Förläng bedömning: unchanged, or assessed anew; one that no case rests on may run out. */
public record RenewAssessment(@NotNull Next next) {

    /** What happens with an assessment that is about to run out. */
    public enum Next {
        UNCHANGED,
        ANEW,
        LAPSE
    }
}
