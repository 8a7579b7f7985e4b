package se.hemvist.childcase.custody;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.CustodyExecutionSteps;

/** What the model of the taking into custody asks. */
@Component("custodyExecutionSteps")
final class ExecutionWork implements CustodyExecutionSteps {

    private final Custodies custodies;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    ExecutionWork(Custodies custodies, CaseOfficers officers, CaseClocks clocks) {
        this.custodies = custodies;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean custodyExecuted(String custodyId) {
        return custodies.has(custodyId, CustodyStep.EXECUTED);
    }

    @Override
    public @Nullable String caseworker(String custodyId) {
        return officers.caseworker(caseId(custodyId));
    }

    @Override
    public List<String> caseworkerGroups(String custodyId) {
        return officers.caseworkerGroups(caseId(custodyId));
    }

    @Override
    public Date executionDue(String custodyId) {
        return clocks.after("CUSTODY_EXECUTED");
    }

    private String caseId(String custodyId) {
        return custodies.caseOf(custodyId).id().toString();
    }
}
