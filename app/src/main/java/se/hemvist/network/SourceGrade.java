package se.hemvist.network;

/** How far a fact can be trusted: how reliable its source is, and how correct what it says. */
public record SourceGrade(Reliability reliability, Correctness correctness) {

    /** Källans tillförlitlighet, from A (always reliable) to E (unknown). */
    public enum Reliability {
        A,
        B,
        C,
        D,
        E
    }

    /** Uppgiftens riktighet, from 1 (confirmed) to 5 (cannot be judged). */
    public enum Correctness {
        ONE,
        TWO,
        THREE,
        FOUR,
        FIVE;

        public int digit() {
            return ordinal() + 1;
        }

        public static Correctness of(int digit) {
            return values()[digit - 1];
        }
    }

    /** As the police write it, such as {@code B2}. */
    public String code() {
        return reliability.name() + correctness.digit();
    }

    /** From its code. */
    public static SourceGrade of(String code) {
        return new SourceGrade(
                Reliability.valueOf(code.substring(0, 1)), Correctness.of(Integer.parseInt(code.substring(1))));
    }

    /** Whether its source, and not what it says, is to be trusted less. */
    boolean isLessReliableThan(SourceGrade other) {
        return reliability.compareTo(other.reliability) > 0;
    }

    /** Whether either of the two is less than it was. */
    public boolean isLowerThan(SourceGrade former) {
        return reliability.compareTo(former.reliability) > 0 || correctness.compareTo(former.correctness) > 0;
    }
}
