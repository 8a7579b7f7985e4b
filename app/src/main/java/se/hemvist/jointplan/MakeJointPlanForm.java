package se.hemvist.jointplan;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishText;

/** Gör planen. */
@Component
class MakeJointPlanForm implements TaskForm<JointPlanToMake, MakeJointPlan> {

    private final JointPlans plans;
    private final PlanDesk desk;
    private final Deadlines deadlines;

    MakeJointPlanForm(JointPlans plans, PlanDesk desk, Deadlines deadlines) {
        this.plans = plans;
        this.desk = desk;
        this.deadlines = deadlines;
    }

    @Override
    @Transactional
    public JointPlanToMake shown(String subject) {
        var plan = plans.get(subject);
        desk.log(Action.READ, plan, "MAKE");
        var person = desk.person(plan);
        return new JointPlanToMake(
                plan.caseNumber(),
                PlanDesk.written(person),
                PlanDesk.protection(person),
                plan.kind().title());
    }

    @Override
    @Transactional
    public void submit(String subject, MakeJointPlan command) {
        var plan = plans.get(subject);
        var officer = desk.worker(plan);
        var content = PlanContent.read(command, plan.kind(), desk.today());
        var first = first(command);
        plans.save(plan.written(content, first));
        plans.note(
                plan,
                new PlanNote(
                        PlanNote.Kind.MADE,
                        content.text() + "\nFörsta uppföljningen: " + SwedishText.day(first),
                        officer,
                        desk.now()));
        desk.log(Action.CHANGE, plan, "MADE");
    }

    private LocalDate first(MakeJointPlan command) {
        var today = desk.today();
        var chosen = command.firstFollowUp();
        if (chosen == null) {
            return deadlines.on(today).after("JOINT_PLAN_FOLLOW_UP", today);
        }
        if (chosen.isBefore(today)) {
            throw new Refusal("firstFollowUp", "Den första uppföljningen kan inte ha varit redan. Välj en ny dag.");
        }
        return chosen;
    }
}
