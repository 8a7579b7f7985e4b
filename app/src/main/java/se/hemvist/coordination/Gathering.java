package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.check.ConflictCauseChanged;
import se.hemvist.check.ConflictCleared;
import se.hemvist.check.ConflictOpened;
import se.hemvist.check.ConflictRaised;
import se.hemvist.check.ConflictView;
import se.hemvist.check.Conflicts;
import se.hemvist.engine.Processes;

/** Hears of conflicts and gathers them: what shares a stay, a home or a person is one situation, one process, one claim. */
@Component
class Gathering {

    /** Whoever has one is not to lose it; then what is to be decided, then the oldest. */
    private static final Comparator<Situation> FIRST = Comparator.comparing(
                    (Situation situation) -> situation.claimedBy() == null)
            .thenComparing(situation -> !situation.isOpen())
            .thenComparing(Situation::openedAt)
            .thenComparing(Situation::number);

    private final SituationRows situations;
    private final Judgements judgements;
    private final Conflicts conflicts;
    private final Meetings meetings;
    private final Regrouping regrouping;
    private final SituationStory story;
    private final Processes processes;
    private final Clock clock;

    Gathering(
            SituationRows situations,
            Judgements judgements,
            Conflicts conflicts,
            Meetings meetings,
            Regrouping regrouping,
            SituationStory story,
            Processes processes,
            Clock clock) {
        this.situations = situations;
        this.judgements = judgements;
        this.conflicts = conflicts;
        this.meetings = meetings;
        this.regrouping = regrouping;
        this.story = story;
        this.processes = processes;
        this.clock = clock;
    }

    @EventListener
    void opened(ConflictOpened event) {
        situations.lock();
        gather(event.conflictId());
    }

    /** A conflict that grew graver is the desk's again, whatever was decided of it. */
    @EventListener
    void raised(ConflictRaised event) {
        situations.lock();
        judgements.voided(event.conflictId(), VoidReason.NEW_CAUSE, Instant.now(clock));
        gather(event.conflictId());
    }

    /** That the alarm was false was said of the fact as it stood; that a conflict may stand was not. */
    @EventListener
    void causeChanged(ConflictCauseChanged event) {
        situations.lock();
        var judged = judgements.holding(List.of(event.conflictId())).get(event.conflictId());
        if (judged != null && judged.decision() == DeskAction.FALSE_ALARM) {
            judgements.voided(event.conflictId(), VoidReason.FACT_CHANGED, Instant.now(clock));
            gather(event.conflictId());
        }
    }

    @EventListener
    void cleared(ConflictCleared event) {
        situations.lock();
        situations.liveOf(event.conflictId()).ifPresent(regrouping::afterClearing);
    }

    private void gather(String conflict) {
        situations
                .liveOf(conflict)
                .or(() -> join(conflict))
                .ifPresentOrElse(regrouping::toTheDesk, () -> openFor(conflict));
    }

    /** Finds those that it meets and makes them one. */
    private Optional<Situation> join(String conflict) {
        var meeting = meeting(conflict);
        var met = situations.liveRound(meeting.round()).stream()
                .filter(situation -> meetings.of(open(situation)).stream().anyMatch(meeting::meets))
                .sorted(FIRST)
                .toList();
        if (met.isEmpty()) {
            return Optional.empty();
        }
        var first = met.get(0);
        met.stream().skip(1).forEach(other -> regrouping.merge(other, first));
        situations.add(first.id(), meeting);
        story.tell(first.id(), SituationEvent.JOINED);
        return Optional.of(first);
    }

    private void openFor(String conflict) {
        var situation = Situation.open(UUID.randomUUID(), SituationNumber.random(), Instant.now(clock));
        situations.insert(situation);
        situations.add(situation.id(), meeting(conflict));
        story.tell(situation.id(), SituationEvent.FOUND);
        processes.start("national-coordination", situation.id().toString());
    }

    private Meeting meeting(String conflict) {
        return meetings.of(List.of(conflicts.find(conflict))).get(0);
    }

    private List<ConflictView> open(Situation situation) {
        return conflicts.open(situations.conflictsOf(situation.id()));
    }
}
