package se.hemvist.childcase.custody;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** When the child was taken: the four weeks to the application begin with it. Of who is not found it asks again. */
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
        if (command.executed() == YesNo.NO) {
            notExecuted(of, subject, command.note());
            return;
        }
        var on = desk.done("executedOn", command.executedOn(), custodies.dayOf(subject, CustodyStep.DECIDED));
        custodies.note(of, subject, CustodyStep.EXECUTED, on, command.note(), desk.officer());
        clocks.begin(of, "LVU_APPLICATION", subject, on);
    }

    private void notExecuted(CaseHead of, String id, @Nullable String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal("note", "Skriv varför det inte har gått, och vad ni gör nu.");
        }
        custodies.note(of, id, CustodyStep.NOT_EXECUTED, desk.today(), why, desk.officer());
    }
}
