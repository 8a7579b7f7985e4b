package se.hemvist.conflict;

/** The policy in numbers: limits of nearness in kilometres, and how many months enmity outlives a membership. */
public record Settings(double sameHomeKm, double closeKm, double townKm, double reachKm, int enmityMonths) {

    /** What holds until the coordinators decide otherwise. */
    public static final Settings DEFAULT = new Settings(0.1, 3, 10, 30, 24);

    public Settings {
        if (!(sameHomeKm >= 0 && closeKm >= 0 && townKm >= 0 && reachKm >= 0) || enmityMonths < 0) {
            throw new IllegalArgumentException("a setting is negative or no number");
        }
    }
}
