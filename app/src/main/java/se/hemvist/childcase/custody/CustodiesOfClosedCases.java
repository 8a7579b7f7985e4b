package se.hemvist.childcase.custody;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.hemvist.casework.Cases;
import se.hemvist.engine.Processes;
import se.hemvist.workspace.CaseClosed;

/** No case is closed while a custody holds; one that fell may still wait for what the court has said, and then waits no more. */
@Component
class CustodiesOfClosedCases {

    private final Cases cases;
    private final Custodies custodies;
    private final Processes processes;

    CustodiesOfClosedCases(Cases cases, Custodies custodies, Processes processes) {
        this.cases = cases;
        this.custodies = custodies;
        this.processes = processes;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void closed(CaseClosed closed) {
        cases.find(closed.caseId()).stream()
                .flatMap(of -> custodies.all(of).stream())
                .forEach(custody -> processes.tell(custody.id().toString(), "custody-dropped"));
    }
}
