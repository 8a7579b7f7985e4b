package se.hemvist.conflict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A closed interval of days; both ends belong to it, and a missing end is open. */
public record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Every day there is. */
    public static final Days ALWAYS = new Days(null, null);

    public Days {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("days run backwards");
        }
    }

    /** Whether any day of the window belongs to this interval. */
    public boolean meet(Window window) {
        return (from == null || window.isNotOverBefore(from)) && (until == null || !until.isBefore(window.first()));
    }

    /** The same days with a later end; a day that the last month lacks becomes that month's last. */
    Days lengthenedBy(int months) {
        return until == null ? this : new Days(from, until.plusMonths(months));
    }

    Days withoutEnd() {
        return new Days(from, null);
    }

    boolean endBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
