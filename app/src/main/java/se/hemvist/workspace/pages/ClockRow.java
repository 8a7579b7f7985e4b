package se.hemvist.workspace.pages;

import java.time.Duration;
import java.time.Instant;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.CaseClock;
import se.hemvist.workspace.CaseClock.Standing;

/**
 * A statutory clock, as one reads it now.
 *
 * @param left how long is left, or what became of it
 * @param word said beside the time, and its style; both empty where nothing is urgent
 */
record ClockRow(CaseClock clock, DueTime due, String from, String left, String word, String style) {

    private static final long HOURS_OF_TWO_DAYS = 48;

    static ClockRow of(CaseClock clock, Instant now) {
        return new ClockRow(
                clock,
                DueTime.of(clock.end(), now),
                SwedishText.dated(clock.from()),
                left(clock, now),
                word(clock.standing()),
                clock.standing() == Standing.MISSED ? "late" : "soon");
    }

    /** The same among the deadlines of all cases. */
    DueRow amongAll() {
        var consequence = clock.standing() == Standing.MISSED ? clock.ifMissed() : "Annars: " + clock.ifMissed();
        return new DueRow(
                clock.what(),
                consequence + " " + clock.source() + ".",
                clock.caseNumber(),
                "/hemvist/arenden/" + clock.caseNumber(),
                due);
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case MISSED -> "Har passerat";
            case ENDS_SOON -> "Snart";
            case RUNS, ANSWERED_FOR, MET, DROPPED -> "";
        };
    }

    private static String left(CaseClock clock, Instant now) {
        return switch (clock.standing()) {
            case RUNS, ENDS_SOON -> spelt(Duration.between(now, clock.end())) + " kvar";
            case MISSED -> "Chefen har inte svarat än";
            case ANSWERED_FOR -> "Passerade, chefen har svarat";
            case MET -> "Uppfylld";
            case DROPPED -> "Gäller inte längre";
        };
    }

    private static String spelt(Duration left) {
        if (left.isNegative()) {
            return "Ingen tid";
        }
        var hours = left.toHours();
        if (hours >= HOURS_OF_TWO_DAYS) {
            return left.toDays() + " dagar";
        }
        return hours > 1 ? hours + " timmar" : left.toMinutes() + " minuter";
    }
}
