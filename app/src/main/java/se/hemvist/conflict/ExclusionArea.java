package se.hemvist.conflict;

/** Olämpligt område: where a person must not be placed on these days. */
public record ExclusionArea(Area area, Days days, FactRef ref) {

    boolean holds(Home home, Window window) {
        return days.meet(window) && area.holds(home);
    }
}
