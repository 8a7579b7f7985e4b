package se.hemvist.childcase.absconding;

/** What the police are asked for. */
enum HelpOfPolice {
    WANTED("Efterlysning begärd"),
    ASSISTANCE("Handräckning begärd (43 § LVU)"),
    NOTHING("Ingen begäran till polisen");

    private final String title;

    HelpOfPolice(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
