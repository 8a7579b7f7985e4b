package se.hemvist.childcase.care;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.childcase.CareBegan;
import se.hemvist.engine.TaskForm;

/** When the care began; what must be considered and reviewed counts from it. */
@Component
class NoteCareBegunForm implements TaskForm<ShownCase, NoteCareBegun> {

    private final CareApplications applications;
    private final CaseDesk desk;
    private final CaseClocks clocks;
    private final ApplicationEventPublisher told;

    NoteCareBegunForm(CareApplications applications, CaseDesk desk, CaseClocks clocks, ApplicationEventPublisher told) {
        this.applications = applications;
        this.desk = desk;
        this.clocks = clocks;
        this.told = told;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(applications.caseOf(subject), applications.story(subject));
    }

    @Override
    public void submit(String subject, NoteCareBegun command) {
        var of = desk.workOn(applications.caseOf(subject));
        var on = desk.done("begunOn", command.begunOn(), applications.dayOf(subject, CareStep.FINAL));
        var ground = applications
                .last(subject, CareStep.GRANTED)
                .map(CareNote::ground)
                .orElseThrow(() -> new IllegalStateException("What is granted has a ground"));
        applications.note(of, subject, CareStep.BEGUN, on, ground, command.note());
        clocks.met(of, "LVU_CARE_BEGUN", subject, on);
        told.publishEvent(new CareBegan(of.id().toString(), ground, on));
    }
}
