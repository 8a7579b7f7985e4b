package se.hemvist.placement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.PlacementEvent.Kind;

/** Konfliktbesked: there at once, and okänd until the check has answered. */
@Component
class ReadConflictAnswerForm implements TaskForm<AnswerToRead, ReadConflictAnswer> {

    private final OwnPlacements own;
    private final PlacementRows rows;
    private final PlacementEvents events;
    private final PlacementDecisions decisions;
    private final Reservations reservations;
    private final Stays stays;
    private final ReadableStays readable;
    private final ConflictAnswers answers;
    private final CaseTexts texts;
    private final CurrentActor current;

    ReadConflictAnswerForm(
            OwnPlacements own,
            PlacementRows rows,
            PlacementEvents events,
            PlacementDecisions decisions,
            Reservations reservations,
            Stays stays,
            ReadableStays readable,
            ConflictAnswers answers,
            CaseTexts texts,
            CurrentActor current) {
        this.own = own;
        this.rows = rows;
        this.events = events;
        this.decisions = decisions;
        this.reservations = reservations;
        this.stays = stays;
        this.readable = readable;
        this.answers = answers;
        this.texts = texts;
        this.current = current;
    }

    @Override
    public AnswerToRead shown(String subject) {
        var placement = own.read(subject);
        var now = answers.current(placement.currentStay());
        decisions.shown(placement, current.actor().user(), now.answer().value());
        var answer = ReadableAnswer.of(now);
        var stay = readable.find(placement.currentStay());
        return new AnswerToRead(
                placement.caseNumber(),
                answer.colour(),
                answer.sentence(),
                answer.instruction(),
                stay.map(StayRow::createdAt).map(SwedishText::clock).orElse(""),
                answer.answeredAt(),
                stay.map(texts::home).orElse("Boendet kan inte visas just nu."),
                stay.map(CaseTexts::period).orElse(""),
                answer.reasons());
    }

    @Override
    public void submit(String subject, ReadConflictAnswer command) {
        var placement = own.held(subject).at(PlacementStatus.RESERVED);
        switch (command.next()) {
            case PROPOSE -> propose(placement, command);
            case OTHER_HOME -> reservations.seekAgain(placement, Kind.LET_GO, null);
            case WITHDRAW -> reservations.withdraw(placement);
        }
        own.log(Action.CHANGE, placement, command.next().name());
    }

    private void propose(Placement placement, ReadConflictAnswer command) {
        var held = stays.find(placement.currentStay()).filter(stay -> stay.status() == StayStatus.RESERVED);
        if (held.isEmpty()) {
            throw new Refusal("next", "Boendet hålls inte längre. Välj att söka ett annat boende.");
        }
        var text = Optional.ofNullable(command.proposal()).orElse("");
        rows.proposed(placement, new Proposal(current.actor().user(), text));
        events.record(Kind.PROPOSED, placement.id(), placement.stay());
    }
}
