package se.hemvist.relativecase;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.RelativeInquirySteps;

/** What the model of the way to the decision asks. */
@Component("relativeInquirySteps")
final class RelativeInquiryWork implements RelativeInquirySteps {

    private final Cases cases;
    private final Journal journal;
    private final RelativeConsents consents;
    private final ShelterDecisions shelters;
    private final FirstAssessment assessment;
    private final CaseOfficers officers;
    private final RelativeDates dates;

    RelativeInquiryWork(
            Cases cases,
            Journal journal,
            RelativeConsents consents,
            ShelterDecisions shelters,
            FirstAssessment assessment,
            CaseOfficers officers,
            RelativeDates dates) {
        this.cases = cases;
        this.journal = journal;
        this.consents = consents;
        this.shelters = shelters;
        this.assessment = assessment;
        this.officers = officers;
        this.dates = dates;
    }

    @Override
    public boolean consentGiven(String caseId) {
        return consents.of(cases.get(caseId).id()).holds();
    }

    @Override
    public boolean shelterAsked(String caseId) {
        return consents.of(cases.get(caseId).id()).basis().leavesTheChildToTheBoard();
    }

    @Override
    public boolean shelterDecided(String caseId) {
        return shelters.isPlaced(cases.get(caseId));
    }

    /** The board's own decision, of those whom it has appointed: not the chief's. */
    @Override
    public List<String> shelterDeciderGroups(String caseId) {
        return List.of(new UnitGroup(cases.get(caseId).tenant(), Role.BOARD_DECIDER).id());
    }

    @Override
    public Date shelterDecisionDue(String caseId) {
        return dates.after("RELATIVE_SHELTER_DECISION", cases.get(caseId).opened());
    }

    @Override
    public void beginChildShelter(String caseId) {
        shelters.begin(cases.get(caseId));
    }

    @Override
    public void requestThreatAssessment(String caseId) {
        assessment.request(cases.get(caseId));
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
        return dates.after("RELATIVE_INQUIRY", cases.get(caseId).opened());
    }

    @Override
    public Date decisionDue(String caseId) {
        var of = cases.get(caseId);
        return dates.after(
                "RELATIVE_DECISION",
                journal.last(of, ProtectionInquiry.class)
                        .map(ProtectionInquiry::at)
                        .orElse(of.opened()));
    }
}
