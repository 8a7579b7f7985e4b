package se.hemvist.childcase.custody;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** When the child was taken: the four weeks to the application begin with it. */
@Component
class NoteExecutionForm implements TaskForm<ShownCase, NoteExecution> {

    private final Custodies custodies;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    NoteExecutionForm(Custodies custodies, CaseDesk desk, CaseClocks clocks) {
        this.custodies = custodies;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(custodies.caseOf(subject), custodies.story(subject));
    }

    @Override
    public void submit(String subject, NoteExecution command) {
        var of = desk.workOn(custodies.caseOf(subject));
        var on = desk.done("executedOn", command.executedOn(), custodies.dayOf(subject, CustodyStep.DECIDED));
        custodies.note(of, subject, CustodyStep.EXECUTED, on, command.note(), desk.officer());
        clocks.begin(of, "LVU_APPLICATION", subject, on);
    }
}
