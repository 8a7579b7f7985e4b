package se.hemvist.coordination;

/** What a kommun may answer for its own side. */
enum SideAnswer {
    OTHER_HOME("Kommunen väljer ett annat boende"),
    WILL_MOVE("Kommunen flyttar personen"),
    REFUSE("Kommunen gör inte det som begärs");

    private final String title;

    SideAnswer(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
