package se.hemvist.childcase.inquiry;

/** What is granted a child. */
public enum ChildMeasure {
    NONE("Ingen insats"),
    OPEN_MEASURES("Öppna insatser"),
    PLACE_BY_CONSENT("Placering med samtycke (SoL)"),
    APPLY_FOR_CARE("Ansökan om vård enligt LVU");

    private final String title;

    ChildMeasure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
