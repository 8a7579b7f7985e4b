package se.hemvist.childcase.sis;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** What is laid before the board. */
@Component
class PrepareSisApplicationForm implements TaskForm<ShownCase, PrepareSisApplication> {

    private final SisApplications applications;
    private final CaseDesk desk;

    PrepareSisApplicationForm(SisApplications applications, CaseDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(
                applications.caseOf(subject),
                applications
                        .last(subject, SisNeeded.class)
                        .map(needed -> "Varför: " + needed.reason())
                        .orElse(""));
    }

    @Override
    public void submit(String subject, PrepareSisApplication command) {
        var of = desk.workOn(applications.caseOf(subject));
        desk.note(of, new SisPrepared(UUID.fromString(subject), command, desk.officer(), desk.now()), "SIS_PREPARED");
    }
}
