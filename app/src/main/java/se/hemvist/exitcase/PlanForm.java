package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.Persons;

/** The plan with the other authorities. */
@Component
class PlanForm implements TaskForm<PlanToMake, MakePlan> {

    private final ExitCases cases;
    private final Plans plans;
    private final HandingOutPlan handing;
    private final Journal journal;
    private final Persons persons;
    private final CaseAccess access;
    private final CurrentActor current;
    private final DueDates dueDates;
    private final Clock clock;

    PlanForm(
            ExitCases cases,
            Plans plans,
            HandingOutPlan handing,
            Journal journal,
            Persons persons,
            CaseAccess access,
            CurrentActor current,
            DueDates dueDates,
            Clock clock) {
        this.cases = cases;
        this.plans = plans;
        this.handing = handing;
        this.journal = journal;
        this.persons = persons;
        this.access = access;
        this.current = current;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @Override
    public PlanToMake shown(String subject) {
        var exitCase = cases.find(subject);
        access.log(Action.READ, exitCase);
        var person = persons.find(exitCase.person());
        return new PlanToMake(
                exitCase.number(),
                ShownPerson.of(person),
                ShownPerson.protectionOf(person),
                Optional.ofNullable(exitCase.decision())
                        .map(MeasuresDecision::measures)
                        .orElse(""),
                Optional.ofNullable(exitCase.inquiry()).map(Inquiry::needs).orElse(""),
                Optional.ofNullable(exitCase.latest())
                        .map(ReceivedAssessment::lastDay)
                        .orElse(""),
                handing.consentTo(exitCase));
    }

    @Override
    public void submit(String subject, MakePlan command) {
        var today = LocalDate.now(clock);
        var plan = Plan.read(command, today, dueDates.after("FOLLOW_UP", today));
        var actor = current.actor();
        var exitCase = cases.find(subject).workedOnBy(actor);
        cases.save(exitCase);
        plans.add(exitCase, plan);
        handing.record(exitCase, plan, command.handedBy());
        journal.add(exitCase, new PlanMade(plan.text(), plan.firstFollowUp(), actor.user(), Instant.now(clock)));
        access.log(Action.CHANGE, exitCase, "PLAN");
    }
}
