package se.hemvist.network;

/** What ties two persons to each other. */
public enum TieKind {
    /** They are relatives: what threatens the one may strike the other. */
    RELATIVES(FactKind.RELATION),
    /** They are suspected of the same crime. */
    CO_SUSPECTS(FactKind.CO_SUSPECTS);

    private final FactKind fact;

    TieKind(FactKind fact) {
        this.fact = fact;
    }

    FactKind fact() {
        return fact;
    }

    static TieKind of(FactKind fact) {
        return fact == FactKind.RELATION ? RELATIVES : CO_SUSPECTS;
    }

    String table() {
        return fact.table();
    }
}
