package se.hemvist.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What makes a deadline a clock that runs in a case.
 *
 * @param number which of the deadlines in the domain's table: D4
 * @param name what people call what must have been done
 * @param ifMissed one Swedish sentence
 * @param moves whether an end on a day when offices are closed moves to the next working day (lag 1930:173); never where the
 *     clock guards a life
 * @param lapses whether what was decided falls when it is missed
 * @param warnHours how long before its end the caseworker is told; nobody is where it is empty
 * @param fromBirth whether it is counted from a birth, and so by the rule of today
 */
public record ClockTerms(
        String number,
        String name,
        String ifMissed,
        boolean moves,
        boolean lapses,
        @Nullable Integer warnHours,
        boolean fromBirth) {}
