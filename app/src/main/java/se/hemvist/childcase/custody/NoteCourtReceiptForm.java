package se.hemvist.childcase.custody;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** When the court received it: its own week begins with it. */
@Component
class NoteCourtReceiptForm implements TaskForm<ShownCase, NoteCourtReceipt> {

    private final Custodies custodies;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    NoteCourtReceiptForm(Custodies custodies, CaseDesk desk, CaseClocks clocks) {
        this.custodies = custodies;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(custodies.caseOf(subject), custodies.story(subject));
    }

    @Override
    public void submit(String subject, NoteCourtReceipt command) {
        var of = desk.workOn(custodies.caseOf(subject));
        var on = desk.done("receivedOn", command.receivedOn(), custodies.dayOf(subject, CustodyStep.SUBMITTED));
        custodies.note(of, subject, CustodyStep.RECEIVED, on, null, desk.officer());
        clocks.begin(of, "LVU_EXAMINATION", subject, on);
    }
}
