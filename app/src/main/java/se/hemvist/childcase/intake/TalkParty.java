package se.hemvist.childcase.intake;

/** Who is called to the talk, and who came. */
enum TalkParty {
    YOUNG_PERSON("den unge"),
    GUARDIANS("vårdnadshavarna"),
    POLICE("polis i uniform"),
    SCHOOL("skolan"),
    OTHER("någon annan");

    private final String title;

    TalkParty(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
