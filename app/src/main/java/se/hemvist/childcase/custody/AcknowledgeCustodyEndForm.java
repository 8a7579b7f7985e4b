package se.hemvist.childcase.custody;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Role;

/** The chief knows that the custody no longer holds, and has seen to it that somebody decides how the child is protected. */
@Component
class AcknowledgeCustodyEndForm implements TaskForm<ShownCase, AcknowledgeCustodyEnd> {

    private final Custodies custodies;
    private final CaseDesk desk;

    AcknowledgeCustodyEndForm(Custodies custodies, CaseDesk desk) {
        this.custodies = custodies;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(custodies.caseOf(subject), custodies.story(subject));
    }

    @Override
    public void submit(String subject, AcknowledgeCustodyEnd command) {
        var of = custodies.caseOf(subject);
        if (!desk.actor().is(of.tenant(), Role.MANAGER)) {
            throw new Refusal("Det gör enhetschefen i kommunen. Lämna uppgiften till chefen.");
        }
        custodies.note(of, subject, CustodyStep.ACKNOWLEDGED, desk.today(), command.done(), desk.officer());
        custodies.seenTo(of);
    }
}
