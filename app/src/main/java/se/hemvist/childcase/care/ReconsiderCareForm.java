package se.hemvist.childcase.care;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.childcase.Afterwards;
import se.hemvist.childcase.CustodyWanted;
import se.hemvist.engine.TaskForm;

/** What is done for the child when the decision on care has lapsed. */
@Component
class ReconsiderCareForm implements TaskForm<ShownCase, ReconsiderCare> {

    private final CareApplications applications;
    private final CaseDesk desk;
    private final ApplicationEventPublisher asked;

    ReconsiderCareForm(CareApplications applications, CaseDesk desk, ApplicationEventPublisher asked) {
        this.applications = applications;
        this.desk = desk;
        this.asked = asked;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(applications.caseOf(subject), applications.story(subject));
    }

    @Override
    public void submit(String subject, ReconsiderCare command) {
        var of = desk.workOn(applications.caseOf(subject));
        applications.note(
                of,
                subject,
                CareStep.RECONSIDERED,
                desk.today(),
                null,
                command.next().title() + ".\n" + command.reason());
        if (command.next() == Afterwards.NEW_CUSTODY) {
            asked.publishEvent(new CustodyWanted(of.id().toString(), command.reason(), desk.officer()));
        }
    }
}
