package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.Persons;

/** A follow-up of the plan. */
@Component
class FollowUpForm implements TaskForm<PlanToFollowUp, FollowUpPlan> {

    private final ExitCases cases;
    private final Plans plans;
    private final HandingOutPlan handing;
    private final Journal journal;
    private final Persons persons;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    FollowUpForm(
            ExitCases cases,
            Plans plans,
            HandingOutPlan handing,
            Journal journal,
            Persons persons,
            CaseAccess access,
            CurrentActor current,
            Clock clock) {
        this.cases = cases;
        this.plans = plans;
        this.handing = handing;
        this.journal = journal;
        this.persons = persons;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public PlanToFollowUp shown(String subject) {
        var exitCase = cases.find(subject);
        access.log(Action.READ, exitCase);
        var person = persons.find(exitCase.person());
        var plan = plans.get(exitCase).plan();
        return new PlanToFollowUp(
                exitCase.number(),
                ShownPerson.of(person),
                ShownPerson.protectionOf(person),
                ReceivedAssessment.textOf(exitCase.latest(), LocalDate.now(clock)),
                journal.last(exitCase, FollowUp.class).map(FollowUp::text).orElse(""),
                handing.consentTo(exitCase),
                plan.steps().stream().map(ShownStep::of).toList(),
                plan.goals());
    }

    @Override
    public void submit(String subject, FollowUpPlan command) {
        var today = LocalDate.now(clock);
        var actor = current.actor();
        var exitCase = cases.find(subject).workedOnBy(actor);
        var kept = plans.get(exitCase);
        var plan = kept.plan().followedUp(command, today);
        var nextOn = FollowUp.nextOn(command, today);
        cases.save(exitCase);
        plans.change(exitCase, kept, plan);
        handing.record(exitCase, plan, command.handedBy());
        journal.add(exitCase, new FollowUp(plan.text(), command.note(), nextOn, actor.user(), Instant.now(clock)));
        access.log(Action.CHANGE, exitCase, "FOLLOW_UP");
    }
}
