package se.hemvist.report.staff;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;

/** Ta hand om en anmälan: the chief says what is done for the officer. */
@Component
class HandleStaffThreatForm implements TaskForm<StaffThreatToHandle, HandleStaffThreat> {

    private final StaffThreatRows rows;
    private final Officers officers;
    private final AccessLog log;
    private final CurrentActor current;
    private final Clock clock;

    HandleStaffThreatForm(StaffThreatRows rows, Officers officers, AccessLog log, CurrentActor current, Clock clock) {
        this.rows = rows;
        this.officers = officers;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public StaffThreatToHandle shown(String subject) {
        var report = theirs(Action.READ, rows.find(subject));
        log.write(StaffThreatProcess.access(Action.READ, report));
        var told = report.content();
        return new StaffThreatToHandle(
                report.number(),
                officers.nameOf(told.reportedBy()),
                SwedishText.moment(report.reportedAt()),
                told.kind().title(),
                SwedishText.day(told.on()),
                told.what(),
                told.who().isEmpty() ? "Okänt" : told.who(),
                nameOf(told.colleague()),
                told.caseNumber() == null ? "" : told.caseNumber(),
                report.policeTold() ? "Polisen i regionen har fått anmälan." : "Polisen har inte fått anmälan.");
    }

    @Override
    @Transactional
    public void submit(String subject, HandleStaffThreat command) {
        var report = theirs(Action.ANSWER, rows.lock(subject));
        if (report.handled()) {
            throw new Refusal("Anmälan är redan omhändertagen. Ladda om listan.");
        }
        if (Boolean.TRUE.equals(command.tellPolice())) {
            rows.choosePolice(subject);
        }
        rows.handled(subject, command.done().strip(), current.actor().user(), clock.instant());
        log.write(StaffThreatProcess.access(Action.ANSWER, report));
    }

    private StaffThreat theirs(Action action, StaffThreat report) {
        if (!report.isFor(current.actor())) {
            log.refused(StaffThreatProcess.access(action, report));
            throw new NothingThere();
        }
        return report;
    }

    private String nameOf(@Nullable String colleague) {
        return colleague == null ? "" : officers.nameOf(colleague);
    }
}
