package se.hemvist.childcase.intake;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.ChildIdentitySteps;

/** What the model of finding out who a child is asks. */
@Component("childIdentitySteps")
final class ChildIdentityWork implements ChildIdentitySteps {

    private final CaseOfficers officers;
    private final CaseClocks clocks;

    ChildIdentityWork(CaseOfficers officers, CaseClocks clocks) {
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public @Nullable String caseworker(String caseId) {
        return officers.caseworker(caseId);
    }

    @Override
    public List<String> caseworkerGroups(String caseId) {
        return officers.caseworkerGroups(caseId);
    }

    @Override
    public Date identityDue(String caseId) {
        return clocks.after("CHILD_IDENTIFIED");
    }
}
