package se.hemvist.placement.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.ConflictAnswers;
import se.hemvist.placement.PlacedAgainstAnswer;
import se.hemvist.placement.PlacementStory;
import se.hemvist.placement.ReadableAnswer;
import se.hemvist.placement.StayCourse;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.life.Extension.End;
import se.hemvist.placement.rule.LongerStay;
import se.hemvist.placement.rule.NobodyDecidesOnTheirOwnProposal;
import se.hemvist.placement.rule.PlacingAgainstTheAnswerNeedsAReason;
import se.hemvist.placement.rule.TheAnswerHasNotWorsened;

/**
 * Förlängning: a longer stay is a new risk. The longer stay is committed before it is checked, as a reservation is, and
 * decided on as a placement is; unless it is granted, the last day is what it was.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Extensions {

    private static final String PROCESS = "stay-extension";
    private static final String LAPSE = "EXTENSION_LAPSE";
    private static final String WITHDRAWN = "extension-withdrawn";

    private final OwnStays own;
    private final ExtensionRows rows;
    private final StayCourse course;
    private final StayEvents events;
    private final PlacementStory story;
    private final ConflictAnswers answers;
    private final CurrentActor current;
    private final Processes processes;
    private final ApplicationEventPublisher publisher;
    private final Deadlines deadlines;
    private final Clock clock;

    Extensions(
            OwnStays own,
            ExtensionRows rows,
            StayCourse course,
            StayEvents events,
            PlacementStory story,
            ConflictAnswers answers,
            CurrentActor current,
            Processes processes,
            ApplicationEventPublisher publisher,
            Deadlines deadlines,
            Clock clock) {
        this.own = own;
        this.rows = rows;
        this.course = course;
        this.events = events;
        this.story = story;
        this.answers = answers;
        this.current = current;
        this.processes = processes;
        this.publisher = publisher;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Asks for it; the person is there, or nobody would ask. */
    public void ask(OwnStay stay, LocalDate until, @Nullable String grounds) {
        var lived = stay.lived();
        LongerStay.check(lived.until(), until, LocalDate.now(clock.withZone(SwedishTime.ZONE)));
        stay.where(StayAction.EXTEND);
        var former = lived.until();
        if (former == null) {
            throw new StayHasChanged();
        }
        var placement = stay.placement().id();
        rows.insert(
                placement, lived.id(), former, until, current.actor().user(), grounds == null ? "" : grounds.strip());
        if (!course.lastsUntil(lived.id(), until)) {
            throw new StayHasChanged();
        }
        course.confirm(lived.id());
        processes.start(PROCESS, placement);
        events.record(lived, StayEvent.Kind.EXTENSION_ASKED, until);
        own.log(Action.CHANGE, stay, StayAction.EXTEND.name());
    }

    /** The answer of the moment about the longer stay, as the decider reads it; remembered, so that it can't worsen unseen. */
    @Transactional
    public ReadableAnswer answer(OwnStay stay) {
        var answer = answers.current(stay.lived().id());
        rows.shown(stay.asked(), current.actor().user(), answer.answer().value());
        story.told(stay.placement().id(), stay.lived().id(), answer.answer().value());
        return ReadableAnswer.of(answer);
    }

    /** The longer stay is decided on. Against röd or okänd that needs a reason, and the desk hears of it at once. */
    public void grant(OwnStay stay, @Nullable String reason) {
        var asked = stay.asked();
        refuseOwn(stay, asked);
        var answer = answerNow(stay);
        var shown = rows.lastShown(asked, current.actor().user()).orElse(Value.NO_KNOWN_CONFLICT);
        TheAnswerHasNotWorsened.check(shown, answer)
                .or(() -> PlacingAgainstTheAnswerNeedsAReason.check(answer, reason))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        end(stay.lived(), asked, End.GRANTED, StayEvent.Kind.EXTENSION_GRANTED, asked.askedUntil());
        rows.decided(asked, answer, current.actor().user(), reason);
        own.log(Action.DECIDE, stay, End.GRANTED.name());
        if (PlacingAgainstTheAnswerNeedsAReason.isAgainst(answer)) {
            publisher.publishEvent(
                    new PlacedAgainstAnswer(stay.lived().id(), stay.placement().tenant(), answer));
        }
    }

    public void refuse(OwnStay stay, @Nullable String reason) {
        var asked = stay.asked();
        refuseOwn(stay, asked);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reason", "Skriv varför förlängningen avslås.");
        }
        var answer = answerNow(stay);
        drop(stay.lived(), asked, End.REFUSED, StayEvent.Kind.EXTENSION_REFUSED);
        rows.decided(asked, answer, current.actor().user(), reason);
        own.log(Action.DECIDE, stay, End.REFUSED.name());
    }

    private void refuseOwn(OwnStay stay, Extension asked) {
        NobodyDecidesOnTheirOwnProposal.check(current.actor(), asked.asker()).ifPresent(refusal -> {
            throw own.refused(Action.DECIDE, stay, refusal);
        });
    }

    /** Who asked does not need it any more. */
    public void takeBack(OwnStay stay) {
        var asked = stay.where(StayAction.TAKE_BACK_EXTENSION).asked();
        drop(stay.lived(), asked, End.WITHDRAWN, StayEvent.Kind.EXTENSION_WITHDRAWN);
        own.log(Action.CHANGE, stay, StayAction.TAKE_BACK_EXTENSION.name());
        processes.tell(stay.placement().id(), WITHDRAWN);
    }

    /** When an extension is no longer held; at once when none is. */
    @Transactional
    public Instant lapses(String placement) {
        return own.ofNobody(placement)
                .pending()
                .map(Extension::askedAt)
                .map(asked -> deadlines
                        .on(asked.atZone(SwedishTime.ZONE).toLocalDate())
                        .after(LAPSE, asked))
                .orElseGet(clock::instant);
    }

    /** Nobody has decided in time. Also when it comes late: one that has been decided on meanwhile stays so. */
    public void lapse(String placement) {
        var stay = own.ofNobody(placement);
        stay.pending().ifPresent(asked -> drop(stay.lived(), asked, End.LAPSED, StayEvent.Kind.EXTENSION_LAPSED));
    }

    /** Somebody who does not live there any more stays no longer. */
    void forget(StayRow stay) {
        rows.openOf(stay.id()).filter(asked -> rows.end(asked, End.WITHDRAWN)).ifPresent(asked -> {
            events.record(stay, StayEvent.Kind.EXTENSION_WITHDRAWN, null);
            processes.tell(asked.placementId(), WITHDRAWN);
        });
    }

    private void drop(StayRow lived, Extension asked, End end, StayEvent.Kind kind) {
        end(lived, asked, end, kind, null);
        course.lastsUntil(lived.id(), asked.formerUntil());
    }

    private void end(StayRow lived, Extension asked, End end, StayEvent.Kind kind, @Nullable LocalDate on) {
        if (!rows.end(asked, end)) {
            throw new StayHasChanged();
        }
        events.record(lived, kind, on);
    }

    /** Not of when the page was opened. A check holds the stay while it judges, and so do we. */
    private Value answerNow(OwnStay stay) {
        return answers.current(stay.lived().id()).answer().value();
    }
}
