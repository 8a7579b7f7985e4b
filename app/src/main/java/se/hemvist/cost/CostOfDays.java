package se.hemvist.cost;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the days of a stay at their rates; a day before the first rate has no price, and is told as that. */
final class CostOfDays {

    /**
     * So many days at one rate.
     *
     * @param payer null: nobody has said what these days cost
     */
    record Part(LocalDate from, LocalDate until, long days, long kronorADay, @Nullable Payer payer) {

        long kronor() {
            return days * kronorADay;
        }
    }

    private CostOfDays() {}

    /** The oldest first. */
    static List<Part> of(Period lived, List<DailyRate> rates) {
        var sorted =
                rates.stream().sorted(Comparator.comparing(DailyRate::from)).toList();
        var parts = new ArrayList<Part>();
        var first = sorted.isEmpty() ? null : sorted.get(0);
        if (first == null || first.from().isAfter(lived.from())) {
            var end = first == null ? lived.until() : earlier(first.from().minusDays(1), lived.until());
            parts.add(part(lived.from(), end, 0, null));
        }
        for (int place = 0; place < sorted.size(); place++) {
            var rate = sorted.get(place);
            var from = later(rate.from(), lived.from());
            var end = place + 1 < sorted.size()
                    ? earlier(sorted.get(place + 1).from().minusDays(1), lived.until())
                    : lived.until();
            if (!end.isBefore(from)) {
                parts.add(part(from, end, rate.kronor(), rate.payer()));
            }
        }
        return List.copyOf(parts);
    }

    private static Part part(LocalDate from, LocalDate until, long kronor, @Nullable Payer payer) {
        return new Part(from, until, ChronoUnit.DAYS.between(from, until) + 1, kronor, payer);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
