package se.hemvist.relativecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ReceivedAssessment;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.processes.RelativeFollowUpSteps;

/** What the model of the follow-ups asks. */
@Component("relativeFollowUpSteps")
final class RelativeFollowUpWork implements RelativeFollowUpSteps {

    private final Cases cases;
    private final Journal journal;
    private final CaseOfficers officers;
    private final RelativeDates dates;
    private final Clock clock;

    RelativeFollowUpWork(Cases cases, Journal journal, CaseOfficers officers, RelativeDates dates, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.officers = officers;
        this.dates = dates;
        this.clock = clock;
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
    public Date followUpDue(String caseId) {
        return journal.last(cases.get(caseId), ProtectionFollowedUp.class)
                .map(ProtectionFollowedUp::nextOn)
                .map(RelativeDates::endOf)
                .orElseGet(() -> dates.after("RELATIVE_FOLLOW_UP", clock.instant()));
    }

    @Override
    public boolean followUpOver(String caseId) {
        return journal.last(cases.get(caseId), ProtectionFollowedUp.class)
                .filter(last -> last.nextOn() == null)
                .isPresent();
    }

    @Override
    public Date stepDownDue(String caseId) {
        return dates.after("RELATIVE_STEP_DOWN", clock.instant());
    }

    /** While it stays expired, whoever has noted that is reminded. */
    @Override
    public Date expiryCheck(String caseId) {
        var of = cases.get(caseId);
        var expires = expires(of);
        return journal.last(of, ExpiryNoted.class)
                .map(note -> dates.after("EXPIRY_REMINDER", note.at()))
                .filter(expires::before)
                .orElse(expires);
    }

    /** A case without an assessment has had none since it was opened. */
    private Date expires(CaseHead of) {
        return journal.last(of, ReceivedAssessment.class)
                .map(got -> RelativeDates.endOf(got.validUntil()))
                .orElseGet(() -> Date.from(of.opened()));
    }

    @Override
    public boolean assessmentValid(String caseId) {
        return journal.last(cases.get(caseId), ReceivedAssessment.class)
                .filter(got -> got.isValidOn(LocalDate.now(clock.withZone(SwedishTime.ZONE))))
                .isPresent();
    }

    @Override
    public Date expiryDue(String caseId) {
        return dates.after("EXPIRY_NOTED", clock.instant());
    }
}
