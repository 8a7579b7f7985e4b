package se.hemvist.childcase.intake;

/** Whether the child needs protection now. */
enum Immediate {
    SAFE("Tryggt för nu"),
    WITH_CONSENT("Skydd genast, med samtycke"),
    CUSTODY("Omhändertagande ska prövas");

    private final String title;

    Immediate(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
