package se.hemvist.childcase.inquiry;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.processes.ChildInquirySteps;

/** What the model of the inquiry asks. */
@Component("childInquirySteps")
final class InquiryWork implements ChildInquirySteps {

    private final Cases cases;
    private final Journal journal;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    InquiryWork(Cases cases, Journal journal, CaseOfficers officers, CaseClocks clocks) {
        this.cases = cases;
        this.journal = journal;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean moreToInquire(String caseId) {
        return journal.last(cases.get(caseId), ChildDecision.class)
                .filter(ChildDecision::wantsMore)
                .isPresent();
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
    public List<String> deciderGroups(String caseId) {
        return officers.deciderGroups(caseId);
    }

    @Override
    public Date inquiryDue(String caseId) {
        return clocks.due(cases.get(caseId), "CHILD_INQUIRY");
    }

    @Override
    public Date decisionDue(String caseId) {
        return clocks.after("CHILD_DECISION");
    }
}
