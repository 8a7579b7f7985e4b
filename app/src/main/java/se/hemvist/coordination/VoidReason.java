package se.hemvist.coordination;

/** Why a judgement no longer holds. */
enum VoidReason {
    DAY_PASSED,
    NEW_CAUSE,
    FACT_CHANGED,
    DECIDED_ANEW
}
