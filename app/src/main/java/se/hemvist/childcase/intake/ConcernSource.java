package se.hemvist.childcase.intake;

/** Who reports a concern. */
enum ConcernSource {
    POLICE("Polisen"),
    SCHOOL("Skolan"),
    HEALTH_CARE("Hälso- och sjukvården"),
    PROSECUTOR("Åklagaren"),
    SOCIAL_SERVICES("Socialtjänsten"),
    GUARDIAN("En vårdnadshavare"),
    SELF("Barnet självt"),
    OTHER("Någon annan");

    private final String title;

    ConcernSource(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
