package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishText;

/** Besvara begäran om åtgärd: the kommun reads a set phrase and answers for itself. */
@Component
class AnswerRequestForm implements TaskForm<AnswerRequestShown, AnswerRequest> {

    private final ActionRequests requests;
    private final Sides sides;
    private final OwnRequests own;
    private final CurrentActor current;
    private final Deadlines deadlines;
    private final Clock clock;

    AnswerRequestForm(
            ActionRequests requests,
            Sides sides,
            OwnRequests own,
            CurrentActor current,
            Deadlines deadlines,
            Clock clock) {
        this.requests = requests;
        this.sides = sides;
        this.own = own;
        this.current = current;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public AnswerRequestShown shown(String subject) {
        var read = own.read(subject);
        var request = read.request();
        var side = read.side();
        return new AnswerRequestShown(
                side.caseNumber(),
                sides.personOf(side),
                side.homeLabel(),
                request.phrase().sentence(),
                requests.messageOf(request.id()),
                SwedishText.moment(request.due()));
    }

    @Override
    public void submit(String subject, AnswerRequest command) {
        var asked = own.answered(subject);
        var id = asked.request().id();
        var answered = command.answer() == SideAnswer.REFUSE ? RequestStatus.REFUSED : RequestStatus.PROMISED;
        check(command);
        if (!requests.change(id, answered, RequestStatus.SENT)) {
            throw new Refusal("Begäran är redan besvarad eller återtagen. Ladda om listan.");
        }
        var now = Instant.now(clock);
        var actBy = command.answer() == SideAnswer.REFUSE
                ? deadlines.on(LocalDate.now(clock)).after("REFUSAL_ACT", now)
                : null;
        requests.answer(id, command, actBy, current.actor().user(), now);
        own.log(Action.ANSWER, asked, command.answer().name());
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
