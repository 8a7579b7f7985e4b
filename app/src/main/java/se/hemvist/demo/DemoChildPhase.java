package se.hemvist.demo;

/** How far a child's case of the demo has come; what was before a phase is done, and what follows waits for somebody. */
enum DemoChildPhase {
    /** The report has come in; the protection is to be assessed. */
    REPORTED,
    /** The child is safe for now; the talk and the preliminary assessment wait. */
    WEIGHED,
    /** No inquiry: the case is closed. */
    NOT_OPENED,
    INQUIRING,
    /** The inquiry proposes measures; the decision waits. */
    PROPOSED,
    OPEN_MEASURES,
    /** Placement with consent: a home is sought. */
    CONSENTED,
    PLACED,
    /** The board's decider is to decide by 6 § LVU. */
    CUSTODY_ASKED,
    /** Decided and executed: the week to the court runs. */
    IN_CUSTODY,
    /** The custody stands, care is applied for. */
    AT_COURT,
    /** Care has begun, and the child lives in a home. */
    IN_CARE;

    boolean isPast(DemoChildPhase other) {
        return compareTo(other) > 0;
    }

    /** Whether it is a case of immediate custody. */
    boolean isCustody() {
        return isPast(PLACED);
    }
}
