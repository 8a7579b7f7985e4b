package se.hemvist.childcase.custody;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** What decides whether the child is still held: submitted in time and noted late, or the custody has lapsed. */
@Component
class SettleMissedSubmissionForm implements TaskForm<ShownCase, SettleMissedSubmission> {

    private final Custodies custodies;
    private final LastDays lastDays;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    SettleMissedSubmissionForm(Custodies custodies, LastDays lastDays, CaseDesk desk, CaseClocks clocks) {
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
    public void submit(String subject, SettleMissedSubmission command) {
        var of = desk.workOn(custodies.caseOf(subject));
        if (command.submitted() == YesNo.YES) {
            submitted(of, subject, command);
        } else {
            var over = lastDays.firstDayTooLate(of, "LVU_SUBMISSION", subject);
            custodies.note(of, subject, CustodyStep.LAPSED, over, command.reason(), desk.officer());
        }
    }

    private void submitted(CaseHead of, String id, SettleMissedSubmission command) {
        var day = desk.done("submittedOn", command.submittedOn(), custodies.dayOf(id, CustodyStep.DECIDED));
        if (!day.isBefore(lastDays.firstDayTooLate(of, "LVU_SUBMISSION", id))) {
            throw new Refusal("submittedOn", "Den dagen var tiden redan ute. Svara nej: omhändertagandet har upphört.");
        }
        custodies.note(of, id, CustodyStep.SUBMITTED, day, command.reason(), desk.officer());
        clocks.met(of, "LVU_SUBMISSION", id, day);
    }
}
