package se.hemvist.childcase.custody;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.CustodySubmissionSteps;

/** What the model of a custody's submission to the court asks. */
@Component("custodySubmissionSteps")
final class SubmissionWork implements CustodySubmissionSteps {

    private final Custodies custodies;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    SubmissionWork(Custodies custodies, CaseOfficers officers, CaseClocks clocks) {
        this.custodies = custodies;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean submittedInTime(String custodyId) {
        return custodies.has(custodyId, CustodyStep.SUBMITTED);
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
    public Date submissionDue(String custodyId) {
        return clocks.due(custodies.caseOf(custodyId), "LVU_SUBMISSION", custodyId);
    }

    @Override
    public Date answerDue(String custodyId) {
        return clocks.after("CHILD_RECONSIDERED");
    }

    @Override
    public Date receiptDue(String custodyId) {
        return clocks.after("COURT_RECEIPT");
    }

    @Override
    public Date examinationDue(String custodyId) {
        return clocks.due(custodies.caseOf(custodyId), "LVU_EXAMINATION", custodyId);
    }

    private String caseId(String custodyId) {
        return custodies.caseOf(custodyId).id().toString();
    }
}
