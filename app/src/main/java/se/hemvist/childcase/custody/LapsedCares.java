package se.hemvist.childcase.custody;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.childcase.CareLapsed;

/** LVU 9 §: a custody is over when the court has ruled on care. That the care has lapsed does not bring it back. */
@Component
class LapsedCares {

    private final Custodies custodies;
    private final FallenCustodies fallen;
    private final CaseDesk desk;

    LapsedCares(Custodies custodies, FallenCustodies fallen, CaseDesk desk) {
        this.custodies = custodies;
        this.fallen = fallen;
        this.desk = desk;
    }

    /** How the child is protected the task after the lapsed care asks. */
    @EventListener
    void lapsed(CareLapsed care) {
        if (custodies.isOpen(care.custodyId())) {
            var of = custodies.caseOf(care.custodyId());
            custodies.note(of, care.custodyId(), CustodyStep.ENDED, desk.today(), null, null);
            fallen.replaced(care.custodyId(), "Omhändertagandet är över.");
        }
    }
}
