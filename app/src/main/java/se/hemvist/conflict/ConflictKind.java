package se.hemvist.conflict;

/** What two facts must not meet in; each kind has its own rules, and lines in the severity table. */
public enum ConflictKind {
    /** The two are a pair who must be kept apart. */
    KEEP_APART,
    /** One threatens the other, or belongs to those who do. */
    THREATENED_BY,
    /** One is leaving the network that the other is in, or is leaving too. */
    FORMER_NETWORK,
    /** The two belong to networks at war. */
    RIVAL_NETWORKS,
    /** One is a child, and the two are bad company for each other. */
    BAD_COMPANY,
    /** A relative's enemy, or what a relative has to avoid. It weighs as what the relative has against it. */
    RELATIVES_ENEMY,
    /** The person must not be where the home is. */
    EXCLUSION_AREA,
    /** The home lies where an enemy network holds sway. */
    HOSTILE_TERRITORY,
    /** An enemy network has a hold on the home. */
    HOME_LINKED,
    /** An enemy knows the home. */
    EXPOSED_HOME,
    /** The home must not be used. */
    HOME_BLOCKED,
    /** The home does not suit: its permit or its ages. The home's facts, nobody's secret. */
    HOME_UNSUITABLE,
    /** Every place is taken on some day. The home's fact, nobody's secret. */
    HOME_FULL;

    /** Whether the conflict is about the home alone, so that a kommun may be told the reason. */
    public boolean isNobodysSecret() {
        return this == HOME_UNSUITABLE || this == HOME_FULL;
    }
}
