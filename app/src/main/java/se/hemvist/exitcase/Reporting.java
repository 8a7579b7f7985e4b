package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.StayAbsconded;

/**
 * Anmäl händelse: what happens in a case beside its tasks. The police are told by a job of its own, and only if the
 * consent holds then; what ends the case interrupts it at once.
 */
@Component
class Reporting {

    private final ExitCases cases;
    private final ExitEvents events;
    private final Endings endings;
    private final ConsentInForce consent;
    private final Processes processes;
    private final CaseAccess access;
    private final Clock clock;

    Reporting(
            ExitCases cases,
            ExitEvents events,
            Endings endings,
            ConsentInForce consent,
            Processes processes,
            CaseAccess access,
            Clock clock) {
        this.cases = cases;
        this.events = events;
        this.endings = endings;
        this.consent = consent;
        this.processes = processes;
        this.access = access;
        this.clock = clock;
    }

    /** What may be reported now: nothing that nobody would hear of, and one end only. */
    List<ExitEventKind> offered(ExitCase of) {
        var holds = consent.holds(of.id());
        var goesOn = of.isOpen() && endings.find(of.id()).isEmpty();
        return Stream.of(ExitEventKind.values())
                .filter(kind -> switch (kind.reach()) {
                    case POLICE -> of.isOpen() && holds;
                    case CONSENT -> holds;
                    case END -> goesOn;
                })
                .toList();
    }

    /** The case is held, so that of two reports at once the second sees what the first has changed. */
    @Transactional
    void report(UUID caseId, ExitEventKind kind, LocalDate on, String text, Actor actor) {
        var of = cases.held(caseId);
        if (!offered(of).contains(kind)) {
            throw new Refusal("kind", tooLate(kind));
        }
        checkDay(on);
        if (kind.reach() == ExitEventKind.Reach.POLICE && text.isBlank()) {
            throw new Refusal("text", "Skriv kort vad som har hänt. Polisen läser det.");
        }
        if (kind == ExitEventKind.CONSENT_WITHDRAWN) {
            consent.withdraw(of, actor);
        }
        add(of, kind, on, text, actor.user());
        kind.outcome().ifPresent(outcome -> breakOff(of, outcome, on, text, actor));
    }

    /** Who runs from a placement is in a case that the police should hear of; the check knows already, by the stay. */
    @EventListener
    void absconded(StayAbsconded happened) {
        cases.find(UUID.fromString(happened.caseId()))
                .filter(ExitCase::isOpen)
                .ifPresent(
                        of -> add(of, ExitEventKind.ABSCONDED, happened.on(), "Har avvikit från sin placering.", null));
    }

    private void add(ExitCase of, ExitEventKind kind, LocalDate on, String text, @Nullable String reporter) {
        var event =
                new ExitEvent(UUID.randomUUID(), of.id(), kind, on, text.strip(), reporter, Instant.now(clock), null);
        events.add(event);
        access.log(Action.CHANGE, of, kind.name());
        if (kind.event().isPresent()) {
            processes.start("exit-event", event.id().toString());
        }
    }

    /** A case whose end is decided already goes on ending; only its consent may still be taken back. */
    private void breakOff(ExitCase of, ExitOutcome outcome, LocalDate on, String text, Actor actor) {
        if (of.isOpen() && endings.find(of.id()).isEmpty()) {
            endings.decide(CaseEnding.decided(
                    of,
                    Ending.BROKEN_OFF,
                    outcome,
                    on,
                    outcome.offersAftercare(),
                    text.isBlank() ? null : text.strip(),
                    actor.user(),
                    Instant.now(clock)));
            processes.tell(of.id().toString(), "case-broken-off");
        }
    }

    private static String tooLate(ExitEventKind kind) {
        return switch (kind.reach()) {
            case POLICE ->
                "Samtycket gäller inte längre eller ärendet är avslutat, så händelsen skickas inte till polisen. Lämna"
                        + " ut den i ärendet om en annan rättslig grund gäller.";
            case CONSENT -> "Samtycket är redan återtaget, eller har aldrig getts. Inget lämnas ut med stöd av det.";
            case END -> "Ärendet är avslutat eller håller redan på att avslutas. Ladda om sidan.";
        };
    }

    private void checkDay(LocalDate on) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        if (on.isAfter(today)) {
            throw new Refusal("on", "Dagen ligger framåt i tiden. Anmäl det som har hänt.");
        }
        if (on.isBefore(today.minusYears(1))) {
            throw new Refusal("on", "Dagen ligger mer än ett år tillbaka. Kontrollera datumet.");
        }
    }
}
