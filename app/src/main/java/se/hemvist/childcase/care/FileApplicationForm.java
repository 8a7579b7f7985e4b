package se.hemvist.childcase.care;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Role;

/**
 * The application for care. After a custody it is due four weeks from the execution, or when the court says. That none is
 * made the board decides.
 */
@Component
class FileApplicationForm implements TaskForm<ShownCase, FileApplication> {

    private final CareApplications applications;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    FileApplicationForm(CareApplications applications, CaseDesk desk, CaseClocks clocks) {
        this.applications = applications;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(applications.caseOf(subject), applications.story(subject));
    }

    @Override
    public void submit(String subject, FileApplication command) {
        var of = applications.caseOf(subject);
        switch (command.outcome()) {
            case FILED -> filed(desk.workOn(of), subject, command);
            case POSTPONED -> postponed(desk.workOn(of), subject, command);
            case DROPPED -> dropped(of, subject, command);
        }
    }

    private void filed(CaseHead of, String id, FileApplication command) {
        var on = desk.done("filedOn", command.filedOn(), desk.today().minusMonths(2));
        var ground = desk.chosen("ground", command.ground());
        applications.note(of, id, CareStep.FILED, on, ground, command.reason());
        applications.custodyOf(of, id).ifPresent(custody -> clocks.met(of, "LVU_APPLICATION", custody, on));
    }

    private void postponed(CaseHead of, String id, FileApplication command) {
        var until = desk.ahead("until", command.until());
        applications.note(of, id, CareStep.POSTPONED, until, null, command.reason());
        applications
                .custodyOf(of, id)
                .ifPresent(custody ->
                        clocks.extend(of, "LVU_APPLICATION", custody, until, "Rätten har gett anstånd, LVU 8 §."));
    }

    private void dropped(CaseHead of, String id, FileApplication command) {
        of.mustBeOpen();
        if (!desk.actor().is(of.tenant(), Role.BOARD_DECIDER)) {
            throw new Refusal(
                    "outcome",
                    "Att ingen ansökan görs beslutas av nämndens ordförande eller utsedda ledamot. Lämna tillbaka uppgiften, så tar ledamoten den.");
        }
        if (command.reason() == null || command.reason().isBlank()) {
            throw new Refusal("reason", "Skriv varför ingen ansökan görs.");
        }
        applications.note(of, id, CareStep.DROPPED, desk.today(), null, command.reason());
        applications
                .custodyOf(of, id)
                .ifPresent(custody -> clocks.drop(of, "LVU_APPLICATION", custody, "Ingen ansökan görs."));
    }
}
