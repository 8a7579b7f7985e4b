package se.hemvist.relativecase;

/** Samtycke: who consents that the authorities share what they must, or why nobody does (10 kap. 1 § OSL). */
enum ConsentBasis {
    OWN("Ja, personen själv"),
    GUARDIANS("Ja, alla vårdnadshavare"),
    GUARDIAN_THREATENS("Nej, en vårdnadshavare är den som hotar"),
    GUARDIAN_REFUSES("Nej, en vårdnadshavare säger nej"),
    REFUSED("Nej");

    private final String title;

    ConsentBasis(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isGiven() {
        return this == OWN || this == GUARDIANS;
    }

    /** Whether lagen (2024:79) may protect the child all the same. */
    boolean leavesTheChildToTheBoard() {
        return this == GUARDIAN_THREATENS || this == GUARDIAN_REFUSES;
    }

    boolean isOfGuardians() {
        return this == GUARDIANS || leavesTheChildToTheBoard();
    }
}
