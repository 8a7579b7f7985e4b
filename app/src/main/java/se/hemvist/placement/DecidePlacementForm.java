package se.hemvist.placement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.placement.DecidePlacement.Verdict;
import se.hemvist.placement.PlacementEvent.Kind;
import se.hemvist.placement.rule.NobodyDecidesOnTheirOwnProposal;
import se.hemvist.placement.rule.OnlyADeciderDecides;
import se.hemvist.placement.rule.PlacingAgainstTheAnswerNeedsAReason;
import se.hemvist.placement.rule.TheAnswerHasNotWorsened;

/** Besluta om placering, with the answer in front of one. */
@Component
class DecidePlacementForm implements TaskForm<PlacementToDecide, DecidePlacement> {

    private final OwnPlacements own;
    private final PlacementRows rows;
    private final PlacementDecisions decisions;
    private final Reservations reservations;
    private final Stays stays;
    private final StayCourse course;
    private final PlacementEvents story;
    private final ConflictAnswers answers;
    private final CaseTexts texts;
    private final CurrentActor current;
    private final ObjectProvider<HomeConditions> conditions;
    private final ApplicationEventPublisher events;

    DecidePlacementForm(
            OwnPlacements own,
            PlacementRows rows,
            PlacementDecisions decisions,
            Reservations reservations,
            Stays stays,
            StayCourse course,
            PlacementEvents story,
            ConflictAnswers answers,
            CaseTexts texts,
            CurrentActor current,
            ObjectProvider<HomeConditions> conditions,
            ApplicationEventPublisher events) {
        this.own = own;
        this.rows = rows;
        this.decisions = decisions;
        this.reservations = reservations;
        this.stays = stays;
        this.course = course;
        this.story = story;
        this.answers = answers;
        this.texts = texts;
        this.current = current;
        this.conditions = conditions;
        this.events = events;
    }

    @Override
    public PlacementToDecide shown(String subject) {
        var placement = own.read(subject);
        var stay = stays.find(placement.currentStay()).orElseThrow();
        var answer = answers.current(stay.id());
        decisions.shown(placement, current.actor().user(), answer.answer().value());
        var readable = ReadableAnswer.of(answer);
        return new PlacementToDecide(
                placement.caseNumber(),
                texts.person(placement),
                readable.colour(),
                readable.sentence(),
                readable.answeredAt(),
                texts.home(stay),
                CaseTexts.period(stay),
                Optional.ofNullable(placement.proposal()).map(Proposal::text).orElse(""),
                texts.assessment(placement));
    }

    @Override
    public void submit(String subject, DecidePlacement command) {
        var placement = own.held(subject).at(PlacementStatus.PROPOSED);
        var decider = current.actor();
        OnlyADeciderDecides.check(placement.tenant(), decider)
                .or(() -> NobodyDecidesOnTheirOwnProposal.check(decider, placement.chosenBy(), placement.proposer()))
                .ifPresent(refusal -> {
                    throw own.refused(Action.DECIDE, placement, refusal);
                });
        // Read again here: what counts is the answer of the moment, not of when the form was opened. A check holds the
        // stay while it judges, so one that is about to say röd is waited for.
        stays.lockWithReplaced(placement.currentStay());
        var answer = answers.current(placement.currentStay()).answer().value();
        if (command.decision() == Verdict.APPROVE) {
            approve(placement, decider, answer, command.reason());
        } else {
            refuse(placement, command.reason());
        }
        decisions.record(placement, command.decision(), answer, decider.user(), command.reason());
        own.log(Action.DECIDE, placement, command.decision().name());
    }

    private void approve(Placement placement, Actor decider, Value answer, @Nullable String reason) {
        conditions.stream()
                .flatMap(each -> each.lackingForDecision(placement.caseId(), placement.currentStay()).stream())
                .findFirst()
                .ifPresent(lacking -> {
                    throw new Refusal(lacking);
                });
        var shown = decisions.lastShown(placement, decider.user()).orElse(Value.NO_KNOWN_CONFLICT);
        TheAnswerHasNotWorsened.check(shown, answer)
                .or(() -> PlacingAgainstTheAnswerNeedsAReason.check(answer, reason))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        if (!course.decide(placement.currentStay())) {
            throw new Refusal("Boendet hålls inte längre. Avslå förslaget, så att ett annat boende kan sökas.");
        }
        rows.move(placement, PlacementStatus.APPROVED);
        story.record(Kind.APPROVED, placement.id(), placement.stay());
        if (PlacingAgainstTheAnswerNeedsAReason.isAgainst(answer)) {
            events.publishEvent(new PlacedAgainstAnswer(placement.currentStay(), placement.tenant(), answer));
        }
    }

    private void refuse(Placement placement, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reason", "Skriv varför förslaget avslås.");
        }
        reservations.seekAgain(placement, Kind.REFUSED, "Förslaget avslogs. Skäl: " + reason.strip());
    }
}
