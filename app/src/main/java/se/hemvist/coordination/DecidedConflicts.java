package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.check.ConflictView;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;

/** Decides of conflicts one by one: those that may stand till a day, and the one that was a false alarm. */
@Component
class DecidedConflicts {

    private static final int LEAST = 10;

    private final SituationRows situations;
    private final Judgements judgements;
    private final Regrouping regrouping;
    private final BackToTheOwner owners;
    private final SituationStory story;
    private final CurrentActor current;
    private final Clock clock;

    DecidedConflicts(
            SituationRows situations,
            Judgements judgements,
            Regrouping regrouping,
            BackToTheOwner owners,
            SituationStory story,
            CurrentActor current,
            Clock clock) {
        this.situations = situations;
        this.judgements = judgements;
        this.regrouping = regrouping;
        this.owners = owners;
        this.story = story;
        this.current = current;
        this.clock = clock;
    }

    void decide(UUID id, WorkSituation command) {
        situations.lock();
        var situation = situations.get(id);
        if (!situation.isOpen()) {
            throw new Refusal("Situationen är redan avslutad. Ladda om sidan.");
        }
        if (command.action() == DeskAction.MAY_STAND) {
            mayStand(situation, command);
        } else {
            falseAlarm(situation, command);
        }
        if (regrouping.undecided(regrouping.open(situation)).isEmpty()) {
            regrouping.settle(id);
        }
    }

    /** All that is not a false alarm already. */
    private void mayStand(Situation situation, WorkSituation command) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        var until = command.until();
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            throw new Refusal("until", "Ange när den ska tillbaka: en dag från i morgon till högst ett år framåt.");
        }
        var note = note(command);
        var open = regrouping.open(situation).stream().map(ConflictView::id).toList();
        Map<String, Judgement> judged = judgements.holding(open);
        open.stream()
                .filter(conflict ->
                        !judged.containsKey(conflict) || judged.get(conflict).decision() == DeskAction.MAY_STAND)
                .forEach(conflict -> decide(conflict, command, note));
        story.tell(situation.id(), SituationEvent.MAY_STAND, current.actor().user());
    }

    private void falseAlarm(Situation situation, WorkSituation command) {
        var chosen = command.alarm() == null
                ? Optional.<FalseAlarms.Questioned>empty()
                : FalseAlarms.chosen(regrouping.open(situation), command.alarm());
        var questioned = chosen.orElseThrow(() -> new Refusal("alarm", "Välj vilken konflikt och uppgift det gäller."));
        var doubt = command.doubt();
        if (doubt == null) {
            throw new Refusal("doubt", "Välj vad som talar mot uppgiften.");
        }
        decide(questioned.conflict(), command, note(command));
        owners.send(questioned.fact(), doubt);
        story.tell(situation.id(), SituationEvent.FALSE_ALARM, current.actor().user());
    }

    private void decide(String conflict, WorkSituation command, String note) {
        judgements.decide(conflict, command, note, current.actor().user(), Instant.now(clock));
    }

    private static String note(WorkSituation command) {
        var note = command.note();
        if (note == null || note.length() < LEAST) {
            throw new Refusal("note", "Skriv vad beslutet grundas på, minst tio tecken.");
        }
        return note;
    }
}
