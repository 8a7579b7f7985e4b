package se.hemvist.organisation;

/** What a deadline is counted in. Days and months follow the Swedish calendar, hours and minutes the clock. */
public enum DeadlineUnit {
    MINUTES,
    HOURS,
    DAYS,
    MONTHS
}
