package se.hemvist.childcase.custody;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.childcase.Afterwards;
import se.hemvist.engine.TaskForm;

/** What is done for the child when the custody has lapsed. */
@Component
class ReconsiderChildForm implements TaskForm<ShownCase, ReconsiderChild> {

    private final Custodies custodies;
    private final CaseDesk desk;

    ReconsiderChildForm(Custodies custodies, CaseDesk desk) {
        this.custodies = custodies;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(custodies.caseOf(subject), custodies.story(subject));
    }

    @Override
    public void submit(String subject, ReconsiderChild command) {
        var of = desk.workOn(custodies.caseOf(subject));
        custodies.note(
                of,
                subject,
                CustodyStep.RECONSIDERED,
                desk.today(),
                command.next().title() + ".\n" + command.reason(),
                desk.officer());
        if (command.next() == Afterwards.NEW_CUSTODY) {
            custodies.tryOne(of, command.reason(), desk.officer());
        }
    }
}
