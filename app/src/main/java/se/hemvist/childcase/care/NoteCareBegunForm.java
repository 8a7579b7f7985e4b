package se.hemvist.childcase.care;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** When the care began, at the earliest by the judgment (LVU 40 §); what must be reviewed counts from it. */
@Component
class NoteCareBegunForm implements TaskForm<ShownCase, NoteCareBegun> {

    private final CareApplications applications;
    private final CaseDesk desk;
    private final CareBeginnings beginnings;

    NoteCareBegunForm(CareApplications applications, CaseDesk desk, CareBeginnings beginnings) {
        this.applications = applications;
        this.desk = desk;
        this.beginnings = beginnings;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(applications.caseOf(subject), applications.story(subject));
    }

    @Override
    public void submit(String subject, NoteCareBegun command) {
        var of = desk.workOn(applications.caseOf(subject));
        var on = desk.done("begunOn", command.begunOn(), applications.dayOf(subject, CareStep.GRANTED));
        beginnings.began(of, subject, on, command.note());
    }
}
