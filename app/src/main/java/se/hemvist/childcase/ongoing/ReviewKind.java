package se.hemvist.childcase.ongoing;

/** What the board tries again and again while a child is in care, each by a clock of its own. */
enum ReviewKind {
    HOME_CARE("Vård enligt 2 § LVU", "Övervägande av vård enligt 2 § LVU", "LVU_CONSIDERATION", "LVU_CONSIDERATION"),
    CONDUCT_CARE("Vård enligt 3 § LVU", "Omprövning av vård enligt 3 § LVU", "LVU_REVIEW", "LVU_REVIEW"),
    CONSENTED_CARE(
            "Vård med samtycke (SoL)", "Övervägande av placering enligt SoL", "SOL_CONSIDERATION", "SOL_CONSIDERATION"),
    CUSTODY_TRANSFER(
            "Familjehem", "Övervägande av vårdnadsöverflyttning", "CUSTODY_TRANSFER", "CUSTODY_TRANSFER_AGAIN"),
    HIDDEN_WHEREABOUTS(
            "Hemlig vistelseort, 14 § LVU", "Övervägande av hemlig vistelseort", "LVU_RESTRICTION", "LVU_RESTRICTION"),
    RESTRICTED_CONTACT(
            "Begränsat umgänge, 14 § LVU", "Övervägande av begränsat umgänge", "LVU_RESTRICTION", "LVU_RESTRICTION");

    private final String title;
    private final String task;
    private final String first;
    private final String again;

    ReviewKind(String title, String task, String first, String again) {
        this.title = title;
        this.task = task;
        this.first = first;
        this.again = again;
    }

    /** What goes on. */
    String title() {
        return title;
    }

    /** What the board does with it. */
    String task() {
        return task;
    }

    /** The clock until the first time. */
    String first() {
        return first;
    }

    /** The clock from one time to the next. */
    String again() {
        return again;
    }

    /** Whether the care rests on it. */
    boolean isGround() {
        return this == HOME_CARE || this == CONDUCT_CARE || this == CONSENTED_CARE;
    }

    boolean isRestriction() {
        return this == HIDDEN_WHEREABOUTS || this == RESTRICTED_CONTACT;
    }
}
