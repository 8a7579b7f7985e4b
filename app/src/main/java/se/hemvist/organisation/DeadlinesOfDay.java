package se.hemvist.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The deadlines that apply to what begins on one day. */
public final class DeadlinesOfDay {

    private final Map<String, DeadlineRule> rules;

    DeadlinesOfDay(Map<String, DeadlineRule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** When the deadline ends that begins at that moment. */
    public Instant after(String code, Instant start) {
        return rule(code).after(start);
    }

    /** The moment that lies as long before the end as the deadline is. */
    public Instant before(String code, Instant end) {
        return rule(code).before(end);
    }

    /** The day that lies as long before the last day as the deadline is. */
    public LocalDate before(String code, LocalDate lastDay) {
        return rule(code).before(lastDay);
    }

    /** The last day of a deadline counted in days or months from that day. */
    public LocalDate after(String code, LocalDate start) {
        return rule(code).after(start);
    }

    /** All of them, in no order. */
    public Collection<DeadlineRule> all() {
        return rules.values();
    }

    public DeadlineRule rule(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("No deadline " + code + " applies to that day"));
    }

    /** Empty when none applies to that day. */
    public Optional<DeadlineRule> find(String code) {
        return Optional.ofNullable(rules.get(code));
    }
}
