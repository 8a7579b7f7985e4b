package se.hemvist.conflict;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** The ages in whole years that a home takes, both ends included; a missing end is no limit. */
public record AgeRange(@Nullable Integer min, @Nullable Integer max) {

    /** No limit either way. */
    public static final AgeRange ANY = new AgeRange(null, null);

    boolean isAbove(int age) {
        return min != null && age < min;
    }

    boolean isBelow(int age) {
        return max != null && age > max;
    }

    /** Whole years; who was born on 29 February turns a year older on 1 March in other years. */
    static int ageOn(LocalDate day, LocalDate born) {
        return Period.between(born, day).getYears();
    }
}
