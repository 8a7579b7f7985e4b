package se.hemvist.childcase.inquiry;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.InquiryTimeSteps;

/** What the model of more time for an inquiry asks. */
@Component("inquiryTimeSteps")
final class InquiryTimeWork implements InquiryTimeSteps {

    private final CaseOfficers officers;
    private final CaseClocks clocks;

    InquiryTimeWork(CaseOfficers officers, CaseClocks clocks) {
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public List<String> deciderGroups(String caseId) {
        return officers.deciderGroups(caseId);
    }

    @Override
    public Date timeDecisionDue(String caseId) {
        return clocks.after("CHILD_INQUIRY_TIME");
    }
}
