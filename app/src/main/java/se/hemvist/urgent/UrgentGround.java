package se.hemvist.urgent;

/** What the placement rests on when there is no time for a decision in writing. */
enum UrgentGround {
    ORAL_CONSENT("Muntligt samtycke"),
    IMMEDIATE_CUSTODY("Omedelbart omhändertagande, 6 § LVU"),
    IMMEDIATE_SHELTER("Omedelbart beslut om skyddat boende för barn, lagen (2024:79)"),
    OTHER("Annan grund");

    private final String title;

    UrgentGround(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
