package se.hemvist.childcase.custody;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.MissedApplicationSteps;

/** What the model of an application that was not made in time asks. */
@Component("missedApplicationSteps")
final class MissedApplicationWork implements MissedApplicationSteps {

    private final Custodies custodies;
    private final FallenCustodies fallen;
    private final CaseDesk desk;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    MissedApplicationWork(
            Custodies custodies, FallenCustodies fallen, CaseDesk desk, CaseOfficers officers, CaseClocks clocks) {
        this.custodies = custodies;
        this.fallen = fallen;
        this.desk = desk;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean doneInTime(String custodyId) {
        return custodies.has(custodyId, CustodyStep.TIME_ASKED)
                || custodies.has(custodyId, CustodyStep.APPLIED_IN_TIME);
    }

    /** The application itself may still be made, and goes on; one that the court has lifted meanwhile has fallen already. */
    @Override
    public void lapseCustody(String custodyId) {
        if (!custodies.hasFallen(custodyId)) {
            var of = custodies.caseOf(custodyId);
            custodies.note(of, custodyId, CustodyStep.LAPSED_UNAPPLIED, desk.today(), null, null);
            fallen.fell(custodyId, "Omhändertagandet har upphört.");
        }
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
    public Date answerDue(String custodyId) {
        return clocks.after("CHILD_RECONSIDERED");
    }

    private String caseId(String custodyId) {
        return custodies.caseOf(custodyId).id().toString();
    }
}
