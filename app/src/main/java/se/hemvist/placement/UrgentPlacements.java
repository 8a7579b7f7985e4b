package se.hemvist.placement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.placement.DecidePlacement.Verdict;
import se.hemvist.placement.probing.CheckBudget;
import se.hemvist.placement.rule.AtNightADeciderIsCalled;
import se.hemvist.placement.rule.PlacingAgainstTheAnswerNeedsAReason;
import se.hemvist.placement.rule.TheAnswerHasNotWorsened;

/**
 * Placements that cannot wait for a proposal and a decision. What is held is committed before it is checked, as in any
 * other; whoever may act at night places alone, and the decision is tried by another when it is day.
 */
@Component
public class UrgentPlacements {

    private final OwnPlacements own;
    private final PlacementRows rows;
    private final PlacementDecisions decisions;
    private final Stays stays;
    private final StayRows stayRows;
    private final ConflictAnswers answers;
    private final StayCourse course;
    private final CheckBudget budget;
    private final PlacementEvents story;
    private final Persons persons;
    private final Homecoming homecoming;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    UrgentPlacements(
            OwnPlacements own,
            PlacementRows rows,
            PlacementDecisions decisions,
            Stays stays,
            StayRows stayRows,
            ConflictAnswers answers,
            StayCourse course,
            CheckBudget budget,
            PlacementEvents story,
            Persons persons,
            Homecoming homecoming,
            CurrentActor current,
            ApplicationEventPublisher events) {
        this.own = own;
        this.rows = rows;
        this.decisions = decisions;
        this.stays = stays;
        this.stayRows = stayRows;
        this.answers = answers;
        this.course = course;
        this.budget = budget;
        this.story = story;
        this.persons = persons;
        this.homecoming = homecoming;
        this.current = current;
        this.events = events;
    }

    /**
     * Makes a placement and holds the home.
     *
     * @return the placement's id
     */
    @Transactional
    public String hold(RequestPlacement request, UrgentStay stay) {
        var placement = rows.get(rows.insert(request).toString());
        own.log(Action.CREATE, placement);
        hold(placement, stay);
        return placement.id().toString();
    }

    /** Lets what was held go, on that day if the person was there, and holds another home. */
    @Transactional
    public void holdInstead(String id, UrgentStay stay, LocalDate today) {
        var placement = own.held(id).at(PlacementStatus.RESERVED);
        letGo(placement, today);
        rows.seekAgain(placement, null);
        hold(rows.get(id), stay);
        own.log(Action.CHANGE, placement, PlacementStatus.RESERVED.name());
    }

    private void hold(Placement placement, UrgentStay stay) {
        var recorded = stays.record(new RecordStay(
                placement.id().toString(),
                placement.tenant(),
                persons.jointOf(placement.person()),
                stay.home(),
                null,
                stay.from(),
                stay.until(),
                stay.there() ? StayStatus.ONGOING : StayStatus.RESERVED,
                null));
        rows.reserved(placement, recorded, current.actor().user());
        story.record(PlacementEvent.Kind.RESERVED, placement.id(), recorded);
        budget.heldUrgently(placement.checkedCase());
    }

    /** The answer of the moment; whoever reads it places on no worse one without having read that too. */
    @Transactional
    public ReadableAnswer answer(String id) {
        var placement = own.read(id);
        var answer = answers.current(placement.currentStay());
        decisions.shown(placement, current.actor().user(), answer.answer().value());
        return ReadableAnswer.of(answer);
    }

    /** The answer of the moment, for the software alone. */
    public Value answerNow(String id) {
        return answers.current(rows.get(id).currentStay()).answer().value();
    }

    /** The answer awaits its check still. */
    public boolean isAwaited(String id) {
        return answers.current(rows.get(id).currentStay()).at() == null;
    }

    /**
     * Places the person. Who is in the home already lives there; anybody else is awaited.
     *
     * @param reason why, where the answer is röd or okänd
     * @param decidedBy whom somebody called who may not decide against such an answer
     */
    @Transactional
    public void place(String id, @Nullable String reason, @Nullable String decidedBy) {
        var placement = own.held(id).at(PlacementStatus.RESERVED);
        // As in any decision: a check that is about to say röd is waited for.
        stays.lock(List.of(placement.currentStay()));
        var stay = stays.find(placement.currentStay()).orElseThrow();
        var answer = answers.current(stay.id()).answer().value();
        mayPlace(placement, answer, reason, decidedBy);
        decide(placement, stay);
        decisions.record(placement, Verdict.APPROVE, answer, current.actor().user(), written(reason, decidedBy));
        own.log(Action.DECIDE, placement, Verdict.APPROVE.name());
        if (PlacingAgainstTheAnswerNeedsAReason.isAgainst(answer)) {
            events.publishEvent(new PlacedAgainstAnswer(stay.id(), placement.tenant(), answer));
        }
    }

    private void mayPlace(Placement placement, Value answer, @Nullable String reason, @Nullable String decidedBy) {
        var actor = current.actor();
        var shown = decisions.lastShown(placement, actor.user()).orElse(Value.NO_KNOWN_CONFLICT);
        TheAnswerHasNotWorsened.check(shown, answer)
                .or(() -> PlacingAgainstTheAnswerNeedsAReason.check(answer, reason))
                .or(() -> AtNightADeciderIsCalled.check(answer, placement.tenant(), actor, decidedBy))
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private void decide(Placement placement, StayRow stay) {
        if (stay.status() == StayStatus.ONGOING) {
            rows.move(placement, PlacementStatus.CARRIED_OUT);
            homecoming.tell(placement.id().toString(), stay.from());
        } else if (course.decide(stay.id())) {
            rows.move(placement, PlacementStatus.APPROVED);
        } else {
            throw new Refusal("Platsen hålls inte längre. Välj en annan plats.");
        }
    }

    private static @Nullable String written(@Nullable String reason, @Nullable String decidedBy) {
        return decidedBy == null ? reason : reason + "\nBeslutat på telefon av: " + decidedBy;
    }

    /** The person came that day; says nothing of a stay that is over because somebody ended it meanwhile. */
    @Transactional
    public void arrived(String id, LocalDate day) {
        var placement = own.held(id).at(PlacementStatus.APPROVED);
        var stay = stays.find(placement.currentStay()).orElseThrow();
        if (stay.isOver()) {
            rows.move(placement, PlacementStatus.WITHDRAWN);
            own.log(Action.CLOSE, placement);
            return;
        }
        course.arrive(stay.id(), day);
        rows.move(placement, PlacementStatus.CARRIED_OUT);
        own.log(Action.CHANGE, placement, PlacementStatus.CARRIED_OUT.name());
        homecoming.tell(id, day);
    }

    /** The person has not come, and may be near all the same: the stay counts on without end. */
    @Transactional
    public void neverCame(String id) {
        var placement = own.held(id).at(PlacementStatus.APPROVED);
        course.neverCame(placement.currentStay());
        rows.move(placement, PlacementStatus.CARRIED_OUT);
        own.log(Action.CHANGE, placement, StayStatus.NOT_ARRIVED.name());
    }

    /** The person has left the home that day. */
    @Transactional
    public void left(String id, LocalDate lastDay) {
        var placement = own.held(id);
        stays.end(placement.currentStay(), lastDay);
        own.log(Action.CHANGE, placement, StayStatus.ENDED.name());
    }

    /** Nothing comes of it; a person who was there has left that day. One that came to nothing before is left as it is. */
    @Transactional
    public void withdraw(String id, LocalDate today) {
        var placement = own.held(id);
        if (placement.status() == PlacementStatus.WITHDRAWN) {
            return;
        }
        placement.at(PlacementStatus.RESERVED);
        letGo(placement, today);
        rows.move(placement, PlacementStatus.WITHDRAWN);
        own.log(Action.CLOSE, placement);
    }

    private void letGo(Placement placement, LocalDate today) {
        var stay = stays.find(placement.currentStay()).orElseThrow();
        if (stay.status() == StayStatus.ONGOING) {
            stays.end(stay.id(), today);
        } else {
            stays.cancel(stay.id());
        }
    }

    /** It is known who the person is: the placement and all its stays are theirs, and the check begins anew. */
    @Transactional
    public void isOf(String id, PersonId person) {
        var placement = own.held(id);
        rows.isOf(placement, person);
        stayRows.areOf(placement, persons.jointOf(person));
        if (placement.stay() != null) {
            events.publishEvent(new StayChanged(placement.stay(), id));
        }
    }

    /** From now on the placement is that officer's, and so is whatever is asked about its stay. */
    @Transactional
    public void handOver(String id, String caseworker) {
        rows.handOver(own.held(id), caseworker);
        events.publishEvent(new PlacementHandedOver(id));
    }
}
