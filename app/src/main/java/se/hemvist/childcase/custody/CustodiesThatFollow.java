package se.hemvist.childcase.custody;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.Cases;
import se.hemvist.childcase.CareApplicationOver;
import se.hemvist.engine.Processes;

/** Tells the custody that waits for an application that was on its way before it. */
@Component
class CustodiesThatFollow {

    private final Cases cases;
    private final Custodies custodies;
    private final Processes processes;

    CustodiesThatFollow(Cases cases, Custodies custodies, Processes processes) {
        this.cases = cases;
        this.custodies = custodies;
        this.processes = processes;
    }

    @EventListener
    void over(CareApplicationOver application) {
        custodies
                .all(cases.get(application.caseId()))
                .forEach(custody -> processes.tell(custody.id().toString(), "care-application-over"));
    }
}
