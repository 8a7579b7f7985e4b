package se.hemvist.childcase.sis;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** How the child is protected while it waits. */
@Component
class MakeInterimPlanForm implements TaskForm<ShownCase, MakeInterimPlan> {

    private final SisApplications applications;
    private final CaseDesk desk;

    MakeInterimPlanForm(SisApplications applications, CaseDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(
                applications.caseOf(subject),
                applications
                        .last(subject, LongWaitHandled.class)
                        .map(LongWaitHandled::text)
                        .orElse("Barnet väntar på en plats hos SiS."));
    }

    @Override
    public void submit(String subject, MakeInterimPlan command) {
        var of = desk.workOn(applications.caseOf(subject));
        desk.note(of, new InterimPlan(UUID.fromString(subject), command, desk.officer(), desk.now()), "INTERIM_PLAN");
    }
}
