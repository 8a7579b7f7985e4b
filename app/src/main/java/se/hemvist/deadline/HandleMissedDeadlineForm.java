package se.hemvist.deadline;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.deadline.DeadlineEvents.Kind;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.SwedishText;

/** Hantera en frist som har passerat: the chief says what has been done, and only then is it no longer in red. */
@Component
class HandleMissedDeadlineForm implements TaskForm<MissedDeadline, HandleMissedDeadline> {

    private final DeadlineRows rows;
    private final DeadlineEvents events;
    private final AccessLog log;
    private final Clock clock;

    HandleMissedDeadlineForm(DeadlineRows rows, DeadlineEvents events, AccessLog log, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional
    public MissedDeadline shown(String subject) {
        var deadline = rows.find(subject);
        return new MissedDeadline(
                deadline.of().caseNumber(),
                deadline.name(),
                EndOfDeadline.written(deadline.end()),
                "Den räknades från " + SwedishText.dated(deadline.from()) + ".",
                deadline.ifMissed(),
                deadline.source(),
                Optional.ofNullable(deadline.metAt())
                        .map(at -> "Enligt handläggaren gjordes det " + SwedishText.dated(at) + ".")
                        .orElse(""));
    }

    @Override
    @Transactional
    public void submit(String subject, HandleMissedDeadline command) {
        var deadline = rows.find(subject);
        if (!rows.handle(subject, clock.instant())) {
            throw new Refusal("Fristen har redan hanterats eller har flyttats. Ladda om listan.");
        }
        events.record(subject, Kind.HANDLED, deadline.end(), command.done().strip());
        log.write(Access.to(Action.ANSWER, "case-deadline", subject)
                .of(deadline.of().tenant())
                .inCase(deadline.of().caseNumber())
                .because(deadline.code()));
    }
}
