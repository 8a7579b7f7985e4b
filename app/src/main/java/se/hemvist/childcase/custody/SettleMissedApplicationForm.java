package se.hemvist.childcase.custody;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.SwedishTime;

/** What decides whether the child is still held: asked for before the last day, or the custody has ended. */
@Component
class SettleMissedApplicationForm implements TaskForm<ShownCase, SettleMissedApplication> {

    private final Custodies custodies;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    SettleMissedApplicationForm(Custodies custodies, CaseDesk desk, CaseClocks clocks) {
        this.custodies = custodies;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(custodies.caseOf(subject), custodies.story(subject));
    }

    @Override
    public void submit(String subject, SettleMissedApplication command) {
        var of = desk.workOn(custodies.caseOf(subject));
        var asked = command.asked() == YesNo.YES;
        custodies.note(
                of,
                subject,
                asked ? CustodyStep.TIME_ASKED : CustodyStep.TIME_NOT_ASKED,
                asked ? askedOn(of, subject, command) : desk.today(),
                command.reason(),
                desk.officer());
    }

    private LocalDate askedOn(CaseHead of, String id, SettleMissedApplication command) {
        var day = desk.done("askedOn", command.askedOn(), desk.today().minusMonths(6));
        var end = clocks.due(of, "LVU_APPLICATION", id).toInstant();
        if (!day.atStartOfDay(SwedishTime.ZONE).toInstant().isBefore(end)) {
            throw new Refusal("askedOn", "Den dagen var tiden redan ute. Svara nej: omhändertagandet har då upphört.");
        }
        return day;
    }
}
