package se.hemvist.casework;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.hemvist.engine.Processes;
import se.hemvist.workspace.CaseClosed;

/**
 * No task outlives its case unless it is meant to: what still waits about the case, or about anything that belongs to it, is
 * told as the transaction commits. What closes the case has come to its own end by then, and hears nothing of it.
 */
@Component
class WithTheCase {

    private static final String CASE_OVER = "case-over";

    private final Cases cases;
    private final Matters matters;
    private final Processes processes;

    WithTheCase(Cases cases, Matters matters, Processes processes) {
        this.cases = cases;
        this.matters = matters;
        this.processes = processes;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void closed(CaseClosed closed) {
        cases.find(closed.caseId()).ifPresent(of -> {
            processes.tell(of.id().toString(), CASE_OVER);
            matters.all(of).forEach(each -> processes.tell(each.id().toString(), CASE_OVER));
        });
    }
}
