package se.hemvist.jointplan;

/** Who does something in a plan. */
public enum PlanParty {
    PERSON("Personen själv"),
    SOCIAL_SERVICES("Socialtjänsten"),
    POLICE("Polisen"),
    PRISON_AND_PROBATION("Kriminalvården"),
    EMPLOYMENT_SERVICE("Arbetsförmedlingen"),
    REGION("Regionen"),
    SCHOOL("Skolan"),
    SOCIAL_INSURANCE("Försäkringskassan"),
    OTHER("Någon annan");

    private final String title;

    PlanParty(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
