package se.hemvist.jointplan;

/** How a plan ended. */
enum PlanOutcome {
    REACHED("Målen nådda"),
    PARTLY_REACHED("Målen delvis nådda"),
    NOT_REACHED("Målen inte nådda"),
    REPLACED("Ersatt av en annan plan"),
    CONSENT_WITHDRAWN("Samtycket återtaget"),
    MOVED("Flyttat till en annan kommun"),
    BROKEN_OFF("Avbruten");

    private final String title;

    PlanOutcome(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
