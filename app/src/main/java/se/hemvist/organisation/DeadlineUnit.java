package se.hemvist.organisation;

/** What a deadline is counted in. Days and longer follow the Swedish calendar, hours and minutes the clock. */
public enum DeadlineUnit {
    MINUTES,
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    /** Whether it ends with a day, and not at an hour. */
    public boolean isCalendar() {
        return this != MINUTES && this != HOURS;
    }
}
