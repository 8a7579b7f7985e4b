package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Persons;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.workspace.ClosingCases;

/** The end of the case, with how it went; it is closed once all is done that its end demands. */
@Component
class ClosingForm implements TaskForm<CaseToClose, CloseExitCase> {

    private final ExitCases cases;
    private final Persons persons;
    private final Placements placements;
    private final Plans plans;
    private final ConsentInForce consent;
    private final Endings endings;
    private final ClosingCases closing;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    ClosingForm(
            ExitCases cases,
            Persons persons,
            Placements placements,
            Plans plans,
            ConsentInForce consent,
            Endings endings,
            ClosingCases closing,
            CaseAccess access,
            CurrentActor current,
            Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.placements = placements;
        this.plans = plans;
        this.consent = consent;
        this.endings = endings;
        this.closing = closing;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public CaseToClose shown(String subject) {
        var exitCase = cases.find(subject);
        access.log(Action.READ, exitCase);
        return new CaseToClose(
                exitCase.number(),
                ShownPerson.of(persons.find(exitCase.person())),
                placements.ofCase(subject).stream().map(ClosingForm::text).collect(Collectors.joining("\n")),
                plans.of(exitCase).map(Plan::text).orElse(""));
    }

    @Override
    public void submit(String subject, CloseExitCase command) {
        var aftercare = command.aftercare() == YesNo.YES;
        if (aftercare && command.outcome() == ExitOutcome.DEAD) {
            throw new Refusal("aftercare", "Personen är avliden. Svara nej på frågan om kontakt efter avslutet.");
        }
        var of = cases.find(subject);
        closing.mustHaveNothingOpen(of.number());
        var actor = current.actor();
        if (command.outcome() == ExitOutcome.CONSENT_WITHDRAWN && consent.holds(of.id())) {
            consent.withdraw(of, actor);
        }
        endings.decide(CaseEnding.decided(
                of,
                Ending.CLOSED,
                command.outcome(),
                LocalDate.now(clock.withZone(SwedishTime.ZONE)),
                aftercare,
                command.note(),
                actor.user(),
                Instant.now(clock)));
        access.log(Action.DECIDE, of, command.outcome().name());
    }

    private static String text(PlacementView placement) {
        return placement.homeLabel().isEmpty()
                ? placement.status().title()
                : placement.status().title() + ": " + placement.homeLabel() + ", " + placement.period();
    }
}
