package se.hemvist.secrecy;

/** What the receiver needs it for. */
public enum DisclosurePurpose {
    THREAT_ASSESSMENT("Hot- och riskbedömning"),
    FINAL_ASSESSMENT("Avslutande hot- och riskbedömning"),
    CASE_EVENT("Händelse i ärendet"),
    PLAN("Plan med andra myndigheter"),
    CARE("Vård i boendet"),
    RECEIVING_REGION("Mottagande polisregion informeras"),
    URGENT_HELP("Boende som behövs nu"),
    ACTION_REQUEST("Samordnarens begäran"),
    NEW_MUNICIPALITY("Annan kommun tar över"),
    POLICE_ASSISTANCE("Handräckning"),
    CRIME_PREVENTION("Förebygga eller hindra brott"),
    OPINION("Yttrande till åklagaren"),
    COMPENSATION("Ersättning till kommunen"),
    SUPERVISION("Tillsyn"),
    PROTECTION("Skydd för personen");

    private final String title;

    DisclosurePurpose(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
