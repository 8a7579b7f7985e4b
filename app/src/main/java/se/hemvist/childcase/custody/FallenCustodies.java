package se.hemvist.childcase.custody;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.childcase.CustodyOver;
import se.hemvist.engine.Processes;

/** A custody that ends with nothing in its place: its clocks stop, and the child and the place are reconsidered at once. */
@Component
class FallenCustodies {

    private final Custodies custodies;
    private final CaseClocks clocks;
    private final Processes processes;
    private final ApplicationEventPublisher told;

    FallenCustodies(Custodies custodies, CaseClocks clocks, Processes processes, ApplicationEventPublisher told) {
        this.custodies = custodies;
        this.clocks = clocks;
        this.processes = processes;
        this.told = told;
    }

    /** It is over, and something has taken its place. */
    void replaced(String custodyId, String reason) {
        var of = custodies.caseOf(custodyId);
        custodies.end(custodyId);
        clocks.drop(of, "LVU_SUBMISSION", custodyId, reason);
        clocks.drop(of, "LVU_EXAMINATION", custodyId, reason);
        clocks.drop(of, "LVU_APPLICATION", custodyId, reason);
        told.publishEvent(new CustodyOver(of.id().toString()));
    }

    /** It is over, as has been noted, and nothing has. */
    void fell(String custodyId, String reason) {
        replaced(custodyId, reason);
        processes.start("custody-end", custodyId);
    }
}
