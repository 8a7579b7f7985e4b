package se.hemvist.childcase.sis;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** The chief looks at a long wait: a plan that is not enough is made anew. */
@Component
class HandleLongWaitForm implements TaskForm<ShownCase, HandleLongWait> {

    private final SisApplications applications;
    private final CaseDesk desk;

    HandleLongWaitForm(SisApplications applications, CaseDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(applications.caseOf(subject), told(subject));
    }

    private String told(String id) {
        return applications.last(id, SisAnswered.class).map(SisAnswered::text).orElse("SiS har inte svarat.")
                + applications
                        .last(id, InterimPlan.class)
                        .map(plan -> "\n" + plan.text())
                        .orElse("");
    }

    @Override
    public void submit(String subject, HandleLongWait command) {
        var of = applications.caseOf(subject);
        of.mustBeDecidedBy(desk.actor(), null);
        desk.note(
                of,
                new LongWaitHandled(
                        UUID.fromString(subject),
                        command.planHolds() == YesNo.YES,
                        command.note(),
                        desk.officer(),
                        desk.now()),
                "SIS_WAIT_HANDLED");
    }
}
