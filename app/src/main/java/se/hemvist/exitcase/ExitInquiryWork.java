package se.hemvist.exitcase;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.processes.ExitInquirySteps;

/** What the model of the way to the decision asks. */
@Component("exitInquirySteps")
final class ExitInquiryWork implements ExitInquirySteps {

    private final ExitCases cases;
    private final Journal journal;
    private final ThreatRequest threatRequest;
    private final CaseOfficers officers;
    private final DueDates dueDates;

    ExitInquiryWork(
            ExitCases cases, Journal journal, ThreatRequest threatRequest, CaseOfficers officers, DueDates dueDates) {
        this.cases = cases;
        this.journal = journal;
        this.threatRequest = threatRequest;
        this.officers = officers;
        this.dueDates = dueDates;
    }

    @Override
    public boolean consentGiven(String caseId) {
        return cases.find(caseId).consent().isGiven();
    }

    @Override
    public boolean meetingToCome(String caseId) {
        return journal.last(cases.find(caseId), Meeting.class)
                .map(Meeting::newTime)
                .isPresent();
    }

    @Override
    public void requestThreatAssessment(String caseId) {
        threatRequest.send(cases.find(caseId));
    }

    @Override
    public boolean witness(String caseId) {
        return Optional.ofNullable(cases.find(caseId).analysis())
                .filter(InitialAnalysis::isOfWitness)
                .isPresent();
    }

    @Override
    public boolean threatKnown(String caseId) {
        return cases.find(caseId).assessment() != null;
    }

    @Override
    public boolean notMotivated(String caseId) {
        return Optional.ofNullable(cases.find(caseId).inquiry())
                .filter(inquiry -> !inquiry.motivated())
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

    /** The new day where there is one, else as soon as the case is urgent. */
    @Override
    public Date meetingDue(String caseId) {
        var of = cases.find(caseId);
        return journal.last(of, Meeting.class)
                .map(Meeting::newTime)
                .map(DueDates::endOf)
                .orElseGet(() ->
                        dueDates.after("FIRST_MEETING_" + of.contact().urgency().name(), of.opened()));
    }

    @Override
    public Date needsDue(String caseId) {
        return dueDates.after("NEEDS_INQUIRY", cases.find(caseId).opened());
    }

    /** Counted from when both the inquiry and the assessment were there. */
    @Override
    public Date decisionDue(String caseId) {
        var of = cases.find(caseId);
        return dueDates.after(
                "DECISION",
                Stream.of(
                                Optional.ofNullable(of.inquiry()).map(Inquiry::at),
                                Optional.ofNullable(of.assessment()).map(ReceivedAssessment::receivedAt))
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo)
                        .orElse(of.opened()));
    }
}
