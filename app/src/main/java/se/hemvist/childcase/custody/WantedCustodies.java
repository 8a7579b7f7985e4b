package se.hemvist.childcase.custody;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.Cases;
import se.hemvist.childcase.CustodyWanted;

/** Begins to try the custodies that another stretch of the way asks for. */
@Component
class WantedCustodies {

    private final Cases cases;
    private final Custodies custodies;

    WantedCustodies(Cases cases, Custodies custodies) {
        this.cases = cases;
        this.custodies = custodies;
    }

    @EventListener
    void wanted(CustodyWanted wanted) {
        custodies.tryOne(cases.get(wanted.caseId()), wanted.reason(), wanted.officer());
    }
}
