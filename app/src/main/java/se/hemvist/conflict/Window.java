package se.hemvist.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that a verdict is about: never before today, without a last day when open, never empty. */
public record Window(LocalDate first, @Nullable LocalDate last) {

    public Window {
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("a window without days");
        }
    }

    static Window from(LocalDate today) {
        return new Window(today, null);
    }

    /** The part that these days share with the window; empty when they share none. */
    public Optional<Window> within(Days days) {
        if (!days.meet(this)) {
            return Optional.empty();
        }
        var from = days.from();
        var start = from != null && from.isAfter(first) ? from : first;
        return Optional.of(new Window(start, earlier(days.until(), last)));
    }

    Days days() {
        return new Days(first, last);
    }

    boolean isNotOverBefore(LocalDate day) {
        return last == null || !last.isBefore(day);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && isNotOverBefore(day);
    }

    boolean isOneDay() {
        return first.equals(last);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
