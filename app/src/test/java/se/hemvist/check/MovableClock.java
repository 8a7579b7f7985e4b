package se.hemvist.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import se.hemvist.organisation.SwedishTime;

/** A clock that stands at noon, Swedish time, of whichever day it was set to. */
final class MovableClock extends Clock {

    private volatile Instant now = noon(LocalDate.of(2027, 1, 15));

    void standOn(LocalDate day) {
        now = noon(day);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SwedishTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(SwedishTime.ZONE) ? this : Clock.fixed(now, zone);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(SwedishTime.ZONE).toInstant();
    }
}
