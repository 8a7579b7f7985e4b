package se.hemvist.childcase.custody;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.CustodyEndSteps;

/** What the model of a custody that no longer holds asks. */
@Component("custodyEndSteps")
final class CustodyEndWork implements CustodyEndSteps {

    private final Custodies custodies;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    CustodyEndWork(Custodies custodies, CaseOfficers officers, CaseClocks clocks) {
        this.custodies = custodies;
        this.officers = officers;
        this.clocks = clocks;
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
    public List<String> chiefGroups(String custodyId) {
        return officers.chiefGroups(caseId(custodyId));
    }

    @Override
    public Date reconsiderationDue(String custodyId) {
        return clocks.after("CHILD_RECONSIDERED");
    }

    private String caseId(String custodyId) {
        return custodies.caseOf(custodyId).id().toString();
    }
}
