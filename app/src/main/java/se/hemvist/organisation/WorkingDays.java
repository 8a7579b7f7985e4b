package se.hemvist.organisation;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Days when an office is open: neither weekends nor public holidays (lag 1989:253), nor the eves that are treated as such
 * (lag 1930:173). Sweden's calendar in Jollyday has them all, the eves too.
 */
public final class WorkingDays {

    private static final HolidayManager SWEDEN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private WorkingDays() {}

    /** The first working day after that day. */
    public static LocalDate after(LocalDate day) {
        return sameOrAfter(day.plusDays(1));
    }

    /** That day, or the first working day after it. */
    public static LocalDate sameOrAfter(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !SWEDEN.isHoliday(day);
    }
}
