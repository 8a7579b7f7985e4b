package se.hemvist.exitcase;

/** How the contact came. */
enum ContactSource {
    POLICE("Polisen"),
    PROBATION("Frivården"),
    SCHOOL("Skolan"),
    SOCIAL_SERVICES("Socialtjänsten"),
    SELF("Personen själv"),
    HELPLINE("Stödlinje"),
    RELATIVE("Anhörig"),
    OTHER("Annan väg");

    private final String title;

    ContactSource(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
