package se.hemvist.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a fact holds, both ends included; an end left out is open. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins");
        }
    }

    public static Period from(LocalDate day) {
        return new Period(day, null);
    }

    /** Whether it holds on every day on which the other does. */
    public boolean covers(Period other) {
        return beginsBy(other.from) && lastsTo(other.until);
    }

    private boolean beginsBy(@Nullable LocalDate day) {
        return from == null || (day != null && !from.isAfter(day));
    }

    private boolean lastsTo(@Nullable LocalDate day) {
        return until == null || (day != null && !until.isBefore(day));
    }
}
