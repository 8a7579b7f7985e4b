package se.hemvist.childcase.custody;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** Underställning: within a week of the decision, or the custody lapses. */
@Component
class SubmitToCourtForm implements TaskForm<ShownCase, SubmitToCourt> {

    private final Custodies custodies;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    SubmitToCourtForm(Custodies custodies, CaseDesk desk, CaseClocks clocks) {
        this.custodies = custodies;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(custodies.caseOf(subject), custodies.story(subject));
    }

    @Override
    public void submit(String subject, SubmitToCourt command) {
        var of = desk.workOn(custodies.caseOf(subject));
        var on = desk.done("submittedOn", command.submittedOn(), custodies.dayOf(subject, CustodyStep.DECIDED));
        var number = command.courtNumber();
        custodies.note(
                of,
                subject,
                CustodyStep.SUBMITTED,
                on,
                number == null || number.isBlank() ? null : "Målnummer " + number.strip(),
                desk.officer());
        clocks.met(of, "LVU_SUBMISSION", subject, on);
    }
}
