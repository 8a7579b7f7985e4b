package se.hemvist.conflict;

/** How near two homes lie, the nearest first; the limits are in {@link Settings} and belong to the nearer step. */
public enum Nearness {
    /** The same home, or another home id at the same address. */
    SAME_HOME,
    /** Within walking distance. */
    CLOSE,
    /** In the same town. */
    TOWN,
    /** Within reach of somebody who is looking. */
    REACH,
    /** Farther away than that. */
    FAR;

    /** How near two homes lie under these settings. */
    public static Nearness of(Home one, Home other, Settings settings) {
        if (one.id().equals(other.id())) {
            return SAME_HOME;
        }
        var km = one.kmTo(other);
        if (km <= settings.sameHomeKm()) {
            return SAME_HOME;
        }
        if (km <= settings.closeKm()) {
            return CLOSE;
        }
        if (km <= settings.townKm()) {
            return TOWN;
        }
        return km <= settings.reachKm() ? REACH : FAR;
    }
}
