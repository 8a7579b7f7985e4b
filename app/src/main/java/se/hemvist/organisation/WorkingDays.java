package se.hemvist.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Days when an office is open: neither weekends nor public holidays (lag 1989:253), nor the eves that are treated as such
 * (lag 1930:173).
 */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;

    private WorkingDays() {}

    /** The first working day after that day. */
    public static LocalDate after(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !FIXED.contains(MonthDay.from(day)) && !isMovable(day);
    }

    private static boolean isMovable(LocalDate day) {
        var easter = easter(day.getYear());
        return day.equals(easter.plusDays(GOOD_FRIDAY))
                || day.equals(easter.plusDays(EASTER_MONDAY))
                || day.equals(easter.plusDays(ASCENSION))
                || day.equals(midsummerEve(day.getYear()));
    }

    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, 6, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Gauss as Lichtenberg mended it. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int sun = 2 - (3 * century + 3) / 4;
        int cycle = year % 19;
        int full = (19 * cycle + moon) % 30;
        int corrected = full / 29 + (full / 28 - full / 29) * (cycle / 11);
        int border = 21 + full - corrected;
        int sunday = 7 - (year + year / 4 + sun) % 7;
        int distance = 7 - (border - sunday) % 7;
        return LocalDate.of(year, 3, 1).plusDays(border + distance - 1L);
    }
}
