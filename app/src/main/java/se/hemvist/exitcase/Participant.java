package se.hemvist.exitcase;

/** Who was at a meeting. */
enum Participant {
    PERSON("personen"),
    SOCIAL_SERVICES("socialtjänsten"),
    POLICE("polisen"),
    PROBATION("frivården"),
    RELATIVE("anhörig"),
    OTHER("någon annan");

    private final String title;

    Participant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
