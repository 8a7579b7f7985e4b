package se.hemvist.childcase.ongoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** What one home hands over to the next. */
@Component
class HandOverChildForm implements TaskForm<ShownCase, HandOverChild> {

    private final Cares cares;
    private final CaseDesk desk;

    HandOverChildForm(Cares cares, CaseDesk desk) {
        this.cares = cares;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(cares.caseOf(subject), "Barnet har kommit till ett nytt boende.");
    }

    @Override
    public void submit(String subject, HandOverChild command) {
        var of = desk.workOn(cares.caseOf(subject));
        desk.done("handedOverOn", command.handedOverOn(), desk.today().minusMonths(6));
        desk.note(
                of, new HandedOver(UUID.fromString(subject), command, desk.officer(), desk.now()), "CHILD_HANDED_OVER");
    }
}
