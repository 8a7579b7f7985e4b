package se.hemvist.childcase.ongoing;

/** What an officer may report while the care goes on. */
enum CareHappening {
    VISIT("Besök hos barnet"),
    CHILD_TALK("Enskilt samtal med barnet"),
    GUARDIAN_TALK("Samtal med vårdnadshavarna"),
    RESTRICT_CONTACT("Umgänget ska begränsas (14 § LVU)"),
    HIDE_WHEREABOUTS("Vistelseorten ska hållas hemlig (14 § LVU)"),
    CARE_ENDED("Vården har upphört");

    private final String title;

    CareHappening(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean restricts() {
        return this == RESTRICT_CONTACT || this == HIDE_WHEREABOUTS;
    }

    ReviewKind restriction() {
        return this == RESTRICT_CONTACT ? ReviewKind.RESTRICTED_CONTACT : ReviewKind.HIDDEN_WHEREABOUTS;
    }
}
