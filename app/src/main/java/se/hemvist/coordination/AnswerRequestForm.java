package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;

/** Besvara begäran om åtgärd: the kommun reads a set phrase and answers for itself. */
@Component
class AnswerRequestForm implements TaskForm<AnswerRequestShown, AnswerRequest> {

    private final ActionRequests requests;
    private final Sides sides;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerRequestForm(
            ActionRequests requests, Sides sides, CurrentActor current, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.sides = sides;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public AnswerRequestShown shown(String subject) {
        var request = requests.get(UUID.fromString(subject));
        var side = sides.of(request.stay());
        return new AnswerRequestShown(
                side.caseNumber(),
                sides.personOf(side),
                side.homeLabel(),
                request.phrase().sentence(),
                SwedishText.moment(request.due()));
    }

    @Override
    public void submit(String subject, AnswerRequest command) {
        var id = UUID.fromString(subject);
        var answered = command.answer() == SideAnswer.REFUSE ? RequestStatus.REFUSED : RequestStatus.PROMISED;
        check(command);
        if (!requests.change(id, answered, RequestStatus.SENT)) {
            throw new Refusal("Begäran är redan besvarad eller återtagen. Ladda om listan.");
        }
        requests.answer(
                id,
                command.answer(),
                command.by(),
                command.reason(),
                current.actor().user(),
                Instant.now(clock));
        events.publishEvent(Access.to(Action.ANSWER, "action-request", subject));
    }

    private void check(AnswerRequest command) {
        var today = LocalDate.now(clock);
        if (command.answer() == SideAnswer.REFUSE) {
            if (command.reason() == null || command.reason().length() < 10) {
                throw new Refusal("reason", "Skriv varför begäran inte kan följas, minst tio tecken.");
            }
        } else if (command.by() == null) {
            throw new Refusal("by", "Ange vilken dag det senast är gjort.");
        } else if (command.by().isBefore(today)) {
            throw new Refusal("by", "Dagen har passerat. Ange i dag eller en senare dag.");
        }
    }
}
