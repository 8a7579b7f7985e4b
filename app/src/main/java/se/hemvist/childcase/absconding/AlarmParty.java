package se.hemvist.childcase.absconding;

/** Who has been told at once. */
enum AlarmParty {
    POLICE("polisen"),
    GUARDIANS("vårdnadshavarna"),
    HOME("boendet"),
    SOCIAL_EMERGENCY("socialjouren"),
    OTHER("någon annan");

    private final String title;

    AlarmParty(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
