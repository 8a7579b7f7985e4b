package se.hemvist.childcase.custody;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** What the court has found: the custody stands, or is lifted. */
@Component
class NoteCourtExaminationForm implements TaskForm<ShownCase, NoteCourtExamination> {

    private final Custodies custodies;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    NoteCourtExaminationForm(Custodies custodies, CaseDesk desk, CaseClocks clocks) {
        this.custodies = custodies;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(custodies.caseOf(subject), custodies.story(subject));
    }

    @Override
    public void submit(String subject, NoteCourtExamination command) {
        var of = desk.workOn(custodies.caseOf(subject));
        var on = desk.done("examinedOn", command.examinedOn(), custodies.dayOf(subject, CustodyStep.RECEIVED));
        custodies.note(of, subject, command.outcome().step(), on, command.note(), desk.officer());
        clocks.met(of, "LVU_EXAMINATION", subject, on);
    }
}
