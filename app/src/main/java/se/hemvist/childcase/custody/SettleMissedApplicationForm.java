package se.hemvist.childcase.custody;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** What decides whether the child is still held: done before the last day, or the custody has ended. */
@Component
class SettleMissedApplicationForm implements TaskForm<ShownCase, SettleMissedApplication> {

    private final Custodies custodies;
    private final LastDays lastDays;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    SettleMissedApplicationForm(Custodies custodies, LastDays lastDays, CaseDesk desk, CaseClocks clocks) {
        this.custodies = custodies;
        this.lastDays = lastDays;
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
        var done = command.done();
        var on = done == MissedApplicationAnswer.NEITHER ? desk.today() : doneOn(of, subject, command);
        custodies.note(of, subject, done.step(), on, command.reason(), desk.officer());
        if (done == MissedApplicationAnswer.APPLIED) {
            clocks.met(of, "LVU_APPLICATION", subject, on);
        }
    }

    private LocalDate doneOn(CaseHead of, String id, SettleMissedApplication command) {
        var day = desk.done("doneOn", command.doneOn(), desk.today().minusMonths(6));
        if (!day.isBefore(lastDays.firstDayTooLate(of, "LVU_APPLICATION", id))) {
            throw new Refusal("doneOn", "Den dagen var tiden redan ute. Då har omhändertagandet upphört.");
        }
        return day;
    }
}
