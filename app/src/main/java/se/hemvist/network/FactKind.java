package se.hemvist.network;

/** The kinds of facts that a conflict may rest on. */
public enum FactKind {
    NETWORK("network"),
    RIVALRY("rivalry"),
    MEMBERSHIP("membership"),
    THREAT("threat"),
    KEEP_APART("keep_apart_pair"),
    AREA("exclusion_area"),
    EXPOSURE("exposed_home"),
    HOME_LINK("home_link"),
    RELATION("person_relation"),
    CO_SUSPECTS("co_suspects");

    private final String table;

    FactKind(String table) {
        this.table = table;
    }

    /** Where it is kept; its sealed columns are bound to that name. */
    String table() {
        return table;
    }

    /** Whether it is about two persons whose order means nothing, and who are open by it once. */
    boolean isOfTwo() {
        return this == KEEP_APART || this == RELATION || this == CO_SUSPECTS;
    }

    /** What its keyed tokens are for: no two tables know a person by the same. */
    String purpose() {
        return table.replace('_', '-');
    }
}
