package se.hemvist.childcase.care;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** When the judgment became final: the care must begin within four weeks. */
@Component
class NoteFinalJudgmentForm implements TaskForm<ShownCase, NoteFinalJudgment> {

    private final CareApplications applications;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    NoteFinalJudgmentForm(CareApplications applications, CaseDesk desk, CaseClocks clocks) {
        this.applications = applications;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(applications.caseOf(subject), applications.story(subject));
    }

    @Override
    public void submit(String subject, NoteFinalJudgment command) {
        var of = desk.workOn(applications.caseOf(subject));
        var on = desk.done("finalOn", command.finalOn(), applications.dayOf(subject, CareStep.GRANTED));
        var stands = command.stands() == YesNo.YES;
        applications.note(of, subject, stands ? CareStep.FINAL : CareStep.OVERTURNED, on, null, command.note());
        if (stands) {
            clocks.begin(of, "LVU_CARE_BEGUN", subject, on);
        }
    }
}
