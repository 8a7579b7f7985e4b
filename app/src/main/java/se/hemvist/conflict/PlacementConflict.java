package se.hemvist.conflict;

/** Placeringskonflikt: two facts that must not meet, and how much it presses. */
public record PlacementConflict(Finding finding, Weighed weighed) {

    /** The kind of conflict. */
    public ConflictKind kind() {
        return finding.kind();
    }

    /** How much it presses. */
    public ConflictSeverity severity() {
        return weighed.severity();
    }

    /** The worse of the two, resting on the facts of both; of two equals the one that begins first. */
    PlacementConflict orWorse(PlacementConflict other) {
        return other.isWorseThan(this)
                ? new PlacementConflict(other.finding.alsoBecauseOf(finding), other.weighed)
                : new PlacementConflict(finding.alsoBecauseOf(other.finding), weighed);
    }

    private boolean isWorseThan(PlacementConflict other) {
        var order = severity().compareTo(other.severity());
        return order < 0
                || (order == 0
                        && finding.window()
                                .first()
                                .isBefore(other.finding.window().first()));
    }
}
