package se.hemvist.childcase.ongoing;

/** Whether it is still needed. */
enum ReviewAnswer {
    GO_ON("Gäller vidare"),
    END("Upphör");

    private final String title;

    ReviewAnswer(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
