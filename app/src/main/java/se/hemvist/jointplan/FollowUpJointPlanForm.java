package se.hemvist.jointplan;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.SwedishText;

/** Följ upp den gemensamma planen: what is done, how far each goal has come, and when to look again or how it ended. */
@Component
class FollowUpJointPlanForm implements TaskForm<JointPlanToFollowUp, FollowUpJointPlan> {

    private final JointPlans plans;
    private final PlanDesk desk;

    FollowUpJointPlanForm(JointPlans plans, PlanDesk desk) {
        this.plans = plans;
        this.desk = desk;
    }

    @Override
    @Transactional
    public JointPlanToFollowUp shown(String subject) {
        var plan = plans.get(subject);
        desk.log(Action.READ, plan, "FOLLOW_UP");
        var person = desk.person(plan);
        return new JointPlanToFollowUp(
                plan.caseNumber(),
                PlanDesk.written(person),
                PlanDesk.protection(person),
                plan.kind().title(),
                plans.notes(plan).stream()
                        .filter(note -> note.kind() == PlanNote.Kind.FOLLOWED_UP)
                        .map(PlanNote::text)
                        .reduce((earlier, later) -> later)
                        .orElse(""),
                plan.made().steps().stream().map(JointPlanToFollowUp.Row::of).toList(),
                plan.made().goals());
    }

    @Override
    @Transactional
    public void submit(String subject, FollowUpJointPlan command) {
        var plan = plans.get(subject);
        var officer = desk.worker(plan);
        var content = plan.made().followedUp(command, desk.today());
        boolean ends = command.next() == AfterPlanFollowUp.END;
        var changed = ends ? ended(plan, content, command) : goingOn(plan, content, command);
        plans.save(changed);
        plans.note(
                plan,
                new PlanNote(
                        ends ? PlanNote.Kind.ENDED : PlanNote.Kind.FOLLOWED_UP,
                        text(content, command, changed),
                        officer,
                        desk.now()));
        var outcome = changed.outcome();
        desk.log(Action.CHANGE, plan, outcome == null ? "FOLLOWED_UP" : outcome.name());
    }

    private JointPlan ended(JointPlan plan, PlanContent content, FollowUpJointPlan command) {
        var outcome = command.outcome();
        if (outcome == null) {
            throw new Refusal("outcome", "Välj hur planen slutade.");
        }
        return plan.closed(content, outcome, desk.now());
    }

    private JointPlan goingOn(JointPlan plan, PlanContent content, FollowUpJointPlan command) {
        var next = command.nextOn();
        if (next == null || !next.isAfter(desk.today())) {
            throw new Refusal("nextOn", "Ange dagen för nästa uppföljning, i morgon eller senare.");
        }
        return plan.written(content, next);
    }

    private static String text(PlanContent content, FollowUpJointPlan command, JointPlan changed) {
        var goals = IntStream.range(0, content.goals().size())
                .mapToObj(row -> command.goals().get(row).text(content.goals().get(row)));
        var note = command.note();
        var next = changed.nextOn();
        var outcome = changed.outcome();
        return Stream.of(
                        content.steps().stream().map(PlanStep::text),
                        goals,
                        Stream.ofNullable(note).filter(said -> !said.isBlank()).map(said -> "\n" + said.strip()),
                        Stream.ofNullable(next).map(day -> "Nästa uppföljning: " + SwedishText.day(day)),
                        Stream.ofNullable(outcome).map(how -> "Planen avslutad: " + how.title()))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }
}
