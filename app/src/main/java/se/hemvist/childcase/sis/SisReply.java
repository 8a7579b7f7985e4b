package se.hemvist.childcase.sis;

/** What SiS may answer; the board may also take its application back. */
enum SisReply {
    QUEUED("Barnet står i kö hos SiS"),
    ASSIGNED("SiS har anvisat ett hem"),
    REFUSED("SiS ger ingen plats"),
    WITHDRAWN("Ansökan till SiS återtagen");

    private final String title;

    SisReply(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
