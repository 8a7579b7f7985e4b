package se.hemvist.jointplan;

/** How far a goal has come. */
public enum Progress {
    NOT_BEGUN("inte börjat"),
    ON_THE_WAY("på väg"),
    REACHED("nått"),
    GIVEN_UP("inte längre ett mål");

    private final String title;

    Progress(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
