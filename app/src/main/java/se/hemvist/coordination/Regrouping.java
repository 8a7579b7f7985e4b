package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.check.ConflictView;
import se.hemvist.check.Conflicts;
import se.hemvist.engine.Processes;

/** Makes one of several situations and several of one. Claims, requests and what was decided go where their sides go. */
@Component
class Regrouping {

    private final SituationRows situations;
    private final ActionRequests requests;
    private final Judgements judgements;
    private final Conflicts conflicts;
    private final Meetings meetings;
    private final TellingKommuner kommuner;
    private final SituationStory story;
    private final Processes processes;
    private final Clock clock;

    Regrouping(
            SituationRows situations,
            ActionRequests requests,
            Judgements judgements,
            Conflicts conflicts,
            Meetings meetings,
            TellingKommuner kommuner,
            SituationStory story,
            Processes processes,
            Clock clock) {
        this.situations = situations;
        this.requests = requests;
        this.judgements = judgements;
        this.conflicts = conflicts;
        this.meetings = meetings;
        this.kommuner = kommuner;
        this.story = story;
        this.processes = processes;
        this.clock = clock;
    }

    /** Has the situation decided anew, when there is something undecided in it and it was allowed to stand. */
    void toTheDesk(Situation known) {
        var situation = situations.get(known.id());
        if (situation.status() == SituationStatus.STANDING
                && !undecided(open(situation)).isEmpty()) {
            situations.reopen(situation.id(), Instant.now(clock));
            story.tell(situation.id(), SituationEvent.VOIDED);
            processes.tell(situation.id().toString(), "situation-reopened");
        }
    }

    void merge(Situation from, Situation into) {
        situations.move(from.id(), into.id());
        requests.move(from.id(), into.id());
        story.move(from.id(), into.id());
        story.tell(into.id(), SituationEvent.MERGED, null, from.number());
        kommuner.sendNew(into.id());
        processes.tell(from.id().toString(), "situation-cleared");
    }

    void afterClearing(Situation situation) {
        var open = open(situation);
        if (open.isEmpty()) {
            situations.clear(situation.id());
            processes.tell(situation.id().toString(), "situation-cleared");
        } else if (situation.isOpen()) {
            var undecided = undecided(open);
            if (undecided.isEmpty()) {
                settle(situation.id());
                processes.tell(situation.id().toString(), "situation-settled");
            } else {
                part(situation, open, undecided);
            }
        }
    }

    /** Nothing is left to decide: it stands for as long as something in it may, else it is over. */
    SituationStatus settle(UUID situation) {
        boolean stands = judgements.holding(situations.conflictsOf(situation)).values().stream()
                .anyMatch(judged -> judged.decision() == DeskAction.MAY_STAND);
        var status = stands ? SituationStatus.STANDING : SituationStatus.DECIDED;
        situations.settle(situation, status);
        story.tell(situation, SituationEvent.SETTLED);
        return status;
    }

    /** The open conflicts that nothing has been decided of. */
    Set<String> undecided(List<ConflictView> open) {
        var ids = open.stream().map(ConflictView::id).collect(Collectors.toSet());
        ids.removeAll(judgements.holding(ids).keySet());
        return ids;
    }

    List<ConflictView> open(Situation situation) {
        return conflicts.open(situations.conflictsOf(situation.id()));
    }

    /** Only what is still to be decided is parted: what may stand stays together until it no longer may. */
    private void part(Situation situation, List<ConflictView> open, Set<String> undecided) {
        Parts.of(meetings.of(open)).stream()
                .filter(part -> part.stream().anyMatch(meeting -> undecided.contains(meeting.conflict())))
                .skip(1)
                .forEach(part -> part(situation, part));
    }

    private void part(Situation from, List<Meeting> meetings) {
        var other = from.parted(UUID.randomUUID(), SituationNumber.random());
        situations.insert(other);
        meetings.forEach(meeting -> situations.take(from.id(), other.id(), meeting));
        var stays =
                meetings.stream().flatMap(meeting -> meeting.stays().stream()).collect(Collectors.toSet());
        requests.moveOfStays(from.id(), other.id(), stays);
        story.tell(from.id(), SituationEvent.PARTED, null, other.number());
        story.tell(other.id(), SituationEvent.PARTED, null, from.number());
        kommuner.sendNew(other.id());
        processes.start("national-coordination", other.id().toString());
    }
}
