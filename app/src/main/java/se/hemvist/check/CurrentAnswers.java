package se.hemvist.check;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.check.CheckedFact.Sort;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.conflict.HomeReason;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.ConflictAnswers;
import se.hemvist.placement.CurrentAnswer;

/**
 * The answer as it stands when somebody reads it. An open conflict makes it röd from whichever side it was found; while
 * a fact that touches the stay waits to be checked, or its check fails, it is okänd whatever it was before. What
 * was confirmed on an earlier day is okänd too, until the night's sweep or the reading itself has checked it anew.
 * An answer is of the moment when it is read: the time of the last check would tell that something has happened round
 * the person.
 */
@Component
class CurrentAnswers implements ConflictAnswers {

    /** With more facts than this waiting, nobody asks which of them touch the stay: all of them may. */
    private static final int MOST_PENDING = 20;

    private final Conflicts conflicts;
    private final ConflictChecks checks;
    private final ConflictSweeps sweeps;
    private final TouchedStays touched;
    private final StayAnswers answers;
    private final Clock clock;

    CurrentAnswers(
            Conflicts conflicts,
            ConflictChecks checks,
            ConflictSweeps sweeps,
            TouchedStays touched,
            StayAnswers answers,
            Clock clock) {
        this.conflicts = conflicts;
        this.checks = checks;
        this.sweeps = sweeps;
        this.touched = touched;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CurrentAnswer current(String stay) {
        // Read before the conflicts: a check that ends in between has then written what is read next.
        var pending = isPending(stay);
        var last = answers.find(stay);
        boolean red = conflicts.openOfStays(Set.of(stay)).stream()
                .anyMatch(conflict -> !conflict.kind().isNobodysSecret());
        if (red) {
            return now(of(Value.DO_NOT_PLACE));
        }
        if (pending || last.isEmpty()) {
            return CurrentAnswer.AWAITED;
        }
        if (last.get().doubted()) {
            return now(of(Value.CANNOT_CONFIRM));
        }
        if (isOfAnEarlierDay(last.get().at())) {
            checks.request(new CheckedFact(Sort.STAY, stay));
            return CurrentAnswer.AWAITED;
        }
        Set<HomeReason> reasons = last.get().homeReasons();
        return now(reasons.isEmpty() ? of(Value.NO_KNOWN_CONFLICT) : new ConflictAnswer(Value.CHECK_HOME, reasons));
    }

    /**
     * A check that is late makes every answer okänd: one stay that stayed so would tell whom the failing fact is about. So
     * does a new policy by which not everybody has been judged yet.
     */
    private boolean isPending(String stay) {
        if (checks.isLate() || sweeps.areBehindThePolicy()) {
            return true;
        }
        var pending = checks.pending(MOST_PENDING + 1);
        return pending.size() > MOST_PENDING
                || pending.stream().anyMatch(fact -> touched.by(fact).contains(stay));
    }

    private boolean isOfAnEarlierDay(Instant at) {
        return LocalDate.ofInstant(at, SwedishTime.ZONE).isBefore(LocalDate.now(clock.withZone(SwedishTime.ZONE)));
    }

    private CurrentAnswer now(ConflictAnswer answer) {
        return new CurrentAnswer(answer, Instant.now(clock));
    }

    private static ConflictAnswer of(Value value) {
        return new ConflictAnswer(value, Set.of());
    }
}
