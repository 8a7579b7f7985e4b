package se.hemvist.conflict;

/**
 * What two facts must not meet in. More kinds come, each with a rule of its own and lines in the severity table:
 * areas and territories, homes that an enemy owns, bad company, relatives' enemies, full homes.
 */
public enum ConflictKind {
    /** The two are a pair who must be kept apart. */
    KEEP_APART,
    /** One threatens the other, or belongs to those who do. */
    THREATENED_BY,
    /** One is leaving the network that the other is in, or is leaving too. */
    FORMER_NETWORK,
    /** The two belong to networks at war. */
    RIVAL_NETWORKS,
    /** An enemy knows the home. */
    EXPOSED_HOME,
    /** The home must not be used. */
    HOME_BLOCKED,
    /** The home does not suit: its permit or its ages. The home's facts, nobody's secret. */
    HOME_UNSUITABLE;

    /** Whether the conflict is about the home alone, so that a kommun may be told the reason. */
    public boolean isNobodysSecret() {
        return this == HOME_UNSUITABLE;
    }
}
