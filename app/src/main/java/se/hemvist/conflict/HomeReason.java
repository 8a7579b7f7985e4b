package se.hemvist.conflict;

import se.hemvist.conflict.SeverityInputs.Variant;

/** Why the home itself should be checked; these are the home's facts and may be told. */
public enum HomeReason {
    /** A permit is required and there is none, or it does not hold on the first day. */
    PERMIT_MISSING(Variant.PERMIT_MISSING),
    /** The permit ends before the stay does. */
    PERMIT_ENDS(Variant.PERMIT_ENDS),
    /** Younger on the first day than the home takes. */
    TOO_YOUNG(Variant.TOO_YOUNG),
    /** Older on the first day than the home takes. */
    TOO_OLD(Variant.TOO_OLD),
    /** On some day every place is taken. */
    FULL(Variant.FULL);

    private final Variant variant;

    HomeReason(Variant variant) {
        this.variant = variant;
    }

    Variant variant() {
        return variant;
    }
}
