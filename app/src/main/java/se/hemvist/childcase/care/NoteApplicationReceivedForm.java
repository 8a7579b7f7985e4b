package se.hemvist.childcase.care;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** When the court received the application: of a child in custody it rules within two weeks. */
@Component
class NoteApplicationReceivedForm implements TaskForm<ShownCase, NoteApplicationReceived> {

    private final CareApplications applications;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    NoteApplicationReceivedForm(CareApplications applications, CaseDesk desk, CaseClocks clocks) {
        this.applications = applications;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(applications.caseOf(subject), applications.story(subject));
    }

    @Override
    public void submit(String subject, NoteApplicationReceived command) {
        var of = desk.workOn(applications.caseOf(subject));
        var on = desk.done("receivedOn", command.receivedOn(), applications.dayOf(subject, CareStep.FILED));
        applications.note(of, subject, CareStep.RECEIVED, on, null, null);
        if (applications.isChildHeld(of, subject)) {
            clocks.begin(of, "LVU_RULING", subject, on);
        }
    }
}
