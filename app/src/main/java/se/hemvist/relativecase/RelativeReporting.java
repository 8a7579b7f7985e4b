package se.hemvist.relativecase;

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
import se.hemvist.casework.CaseAccess;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.StayAbsconded;

/**
 * Anmäl händelse: what happens in a case beside its tasks. The police are told by a job of its own, and only if something
 * lets them be told then; what ends the case interrupts it at once.
 */
@Component
class RelativeReporting {

    private final Cases cases;
    private final RelativeEvents events;
    private final RelativeEndings endings;
    private final RelativeConsents consents;
    private final ShelterReconsiderations reconsiderations;
    private final OwnConsents ownConsents;
    private final ShelterQuestions questions;
    private final GroundToTellPolice grounds;
    private final CaseAccess access;
    private final Processes processes;
    private final Clock clock;

    RelativeReporting(
            Cases cases,
            RelativeEvents events,
            RelativeEndings endings,
            RelativeConsents consents,
            ShelterReconsiderations reconsiderations,
            OwnConsents ownConsents,
            ShelterQuestions questions,
            GroundToTellPolice grounds,
            CaseAccess access,
            Processes processes,
            Clock clock) {
        this.cases = cases;
        this.events = events;
        this.endings = endings;
        this.consents = consents;
        this.reconsiderations = reconsiderations;
        this.ownConsents = ownConsents;
        this.questions = questions;
        this.grounds = grounds;
        this.access = access;
        this.processes = processes;
        this.clock = clock;
    }

    /** What may be reported now: nothing that nobody would hear of, and one end only. */
    List<RelativeEventKind> offered(CaseHead of) {
        if (!of.isOpen()) {
            return List.of();
        }
        var mayTell = grounds.of(of).isPresent();
        var consent = consents.of(of.id());
        var goesOn = endings.find(of).isEmpty();
        return Stream.of(RelativeEventKind.values())
                .filter(kind -> kind.event().isPresent() ? mayTell : mayHappen(kind, consent, goesOn))
                .toList();
    }

    /** A guardian who takes their consent back ends nothing: the child is the board's to protect then (lag 2024:79). */
    private static boolean mayHappen(RelativeEventKind kind, RelativeConsent consent, boolean goesOn) {
        if (kind == RelativeEventKind.CONSENT_WITHDRAWN) {
            return consent.holds() && !consent.basis().isOfGuardians();
        }
        if (kind == RelativeEventKind.OF_AGE) {
            return consent.outlived() && goesOn;
        }
        return kind.withdrawal().isPresent()
                ? consent.holds() && consent.basis().isOfGuardians()
                : goesOn;
    }

    /** The case is held, so that of two reports at once the second sees what the first has changed. */
    @Transactional
    void report(CaseHead seen, String chosen, LocalDate on, String text, Actor actor) {
        var of = cases.held(seen.id());
        var kind = offered(of).stream()
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("kind", "Det går inte att anmäla nu. Ladda om sidan och välj ur listan."));
        checkDay(on);
        if (kind.event().isPresent() && text.isBlank()) {
            throw new Refusal("text", "Skriv kort vad som har hänt. Polisen läser det.");
        }
        if (kind == RelativeEventKind.CONSENT_WITHDRAWN) {
            consents.withdraw(of, actor);
        }
        if (kind == RelativeEventKind.OF_AGE) {
            ownConsents.given(of, "on", on);
            questions.consentSettled(of);
        }
        kind.withdrawal().ifPresent(instead -> {
            consents.withdrawnByGuardian(of, instead);
            reconsiderations.begin(of);
        });
        add(of, kind, on, text, actor.user());
        kind.outcome().ifPresent(outcome -> breakOff(of, outcome, on, text, actor));
    }

    /** Who runs from a placement is in a case that the police should hear of; the check knows already, by the stay. */
    @EventListener
    void absconded(StayAbsconded happened) {
        cases.find(UUID.fromString(happened.caseId()))
                .filter(of -> of.kind().equals(RelativeKind.OBJECT) && of.isOpen())
                .ifPresent(of ->
                        add(of, RelativeEventKind.ABSCONDED, happened.on(), "Har avvikit från sin placering.", null));
    }

    private void add(CaseHead of, RelativeEventKind kind, LocalDate on, String text, @Nullable String reporter) {
        var event = new RelativeEvent(
                UUID.randomUUID(),
                of.id(),
                kind,
                on,
                text.strip(),
                reporter,
                Instant.now(clock),
                RelativeEvent.Told.WAITING);
        events.add(event);
        access.log(Action.CHANGE, of, "EVENT");
        if (kind.event().isPresent()) {
            processes.start("relative-event", event.id().toString());
        }
    }

    /** A case whose end is decided already goes on ending; only its consent may still be taken back. */
    private void breakOff(CaseHead of, RelativeOutcome outcome, LocalDate on, String text, Actor actor) {
        if (endings.find(of).isEmpty()) {
            endings.decide(of, outcome, on, text.strip(), actor.user());
            processes.tell(of.id().toString(), "case-broken-off");
        }
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
