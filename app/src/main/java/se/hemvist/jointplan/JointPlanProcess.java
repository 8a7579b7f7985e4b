package se.hemvist.jointplan;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.processes.JointPlanSteps;
import se.hemvist.workspace.HeldCases;

/** What {@code joint-plan.bpmn} asks. */
@Component("jointPlanSteps")
class JointPlanProcess implements JointPlanSteps, ProcessSubjects {

    static final String ID = "joint-plan";

    private final JointPlans plans;
    private final HeldCases cases;
    private final Deadlines deadlines;

    JointPlanProcess(JointPlans plans, HeldCases cases, Deadlines deadlines) {
        this.plans = plans;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Override
    public String process() {
        return ID;
    }

    @Override
    public String tenantOf(String subject) {
        return plans.get(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return plans.get(subject).caseNumber();
    }

    @Override
    public @Nullable String caseworker(String planId) {
        return cases.caseworker(plans.get(planId).caseNumber());
    }

    @Override
    public List<String> caseworkerGroups(String planId) {
        return cases.caseworkerGroups(plans.get(planId).caseNumber());
    }

    @Override
    public Date planDue(String planId) {
        var begun = plans.get(planId).begun();
        return Date.from(
                deadlines.on(LocalDate.ofInstant(begun, SwedishTime.ZONE)).after("JOINT_PLAN", begun));
    }

    /** The end of the day that was set. */
    @Override
    public Date followUpDue(String planId) {
        var plan = plans.get(planId);
        var day = plan.nextOn() == null ? LocalDate.ofInstant(plan.begun(), SwedishTime.ZONE) : plan.nextOn();
        return Date.from(day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant());
    }

    @Override
    public boolean planOver(String planId) {
        return plans.get(planId).isOver();
    }
}
