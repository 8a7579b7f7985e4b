package se.hemvist.suitability;

/** Where private persons who take a child in are looked up. The first three are always looked into. */
enum CheckedRegister {
    CRIMINAL_RECORDS("belastningsregistret", true),
    SUSPICIONS("misstankeregistret", true),
    SOCIAL_RECORDS("socialnämndens register", true),
    DEBTS("Kronofogden", false),
    SOCIAL_INSURANCE("Försäkringskassan", false);

    private final String title;
    private final boolean always;

    CheckedRegister(String title, boolean always) {
        this.title = title;
        this.always = always;
    }

    String title() {
        return title;
    }

    boolean isAlwaysChecked() {
        return always;
    }
}
