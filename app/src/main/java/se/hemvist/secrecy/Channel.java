package se.hemvist.secrecy;

/** How it passed. */
public enum Channel {
    HEMVIST("I Hemvist"),
    PHONE("Telefon"),
    MEETING("Möte"),
    LETTER("Brev eller bud"),
    SECURE_MESSAGE("Säker digital kommunikation");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
