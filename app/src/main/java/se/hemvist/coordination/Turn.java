package se.hemvist.coordination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.hemvist.check.ConflictView;
import se.hemvist.conflict.ConflictSeverity;

/**
 * A situation's turn at the desk: who meets soonest, then how gravely, then how well it is known.
 *
 * @param grade the best source grade of its facts, such as {@code B2}
 */
record Turn(SharedNight night, ConflictSeverity severity, String grade, LocalDate firstNight)
        implements Comparable<Turn> {

    /** Sorts after every grade that there is. */
    private static final String UNGRADED = "Z";

    private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::night)
            .thenComparing(Turn::severity)
            .thenComparing(Turn::grade)
            .thenComparing(Turn::firstNight);

    /** @param conflicts one or more */
    static Turn of(List<ConflictView> conflicts, LocalDate today) {
        var first = conflicts.stream()
                .map(ConflictView::firstSharedDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var gravest = conflicts.stream()
                .map(ConflictView::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var best = conflicts.stream()
                .flatMap(conflict -> conflict.causes().stream())
                .map(cause -> cause.fact().grade())
                .filter(grade -> !grade.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse(UNGRADED);
        return new Turn(SharedNight.of(first, today), gravest, best, first);
    }

    @Override
    public int compareTo(Turn other) {
        return ORDER.compare(this, other);
    }
}
