package se.hemvist.cost;

/** What the police's compensation for a leaver's case rests on; all of it, or nothing is paid. */
public enum PoliceCondition {
    COOPERATION("cooperation", "Polisen och socialtjänsten samverkar i ärendet"),
    ORGANISED_CRIME("organisedCrime", "Personen lämnar organiserad brottslighet"),
    MOTIVATION("motivation", "Personen är motiverad"),
    SHARING("sharing", "Personen samtycker till att myndigheterna delar uppgifter"),
    CONDITIONS("conditions", "Personen har godtagit polisens villkor");

    private final String field;
    private final String title;

    PoliceCondition(String field, String title) {
        this.field = field;
        this.title = title;
    }

    String field() {
        return field;
    }

    String title() {
        return title;
    }
}
