package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.processes.ExitFollowUpSteps;

/** What the model of the follow-ups asks. */
@Component("exitFollowUpSteps")
final class ExitFollowUpWork implements ExitFollowUpSteps {

    private final ExitCases cases;
    private final Plans plans;
    private final Journal journal;
    private final CaseOfficers officers;
    private final DueDates dueDates;
    private final Clock clock;

    ExitFollowUpWork(
            ExitCases cases, Plans plans, Journal journal, CaseOfficers officers, DueDates dueDates, Clock clock) {
        this.cases = cases;
        this.plans = plans;
        this.journal = journal;
        this.officers = officers;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @Override
    public boolean followUpOver(String caseId) {
        return journal.last(cases.find(caseId), FollowUp.class)
                .filter(FollowUp::isLast)
                .isPresent();
    }

    /** While it stays expired, whoever has noted that is reminded. */
    @Override
    public Date expiryCheck(String caseId) {
        var of = cases.find(caseId);
        var expires = expires(of);
        return journal.last(of, ExpiryNote.class)
                .map(note -> dueDates.after("EXPIRY_REMINDER", note.at()))
                .filter(expires::before)
                .orElse(expires);
    }

    /** A case without an assessment has had none since it was opened. */
    private static Date expires(ExitCase of) {
        return Optional.ofNullable(of.latest())
                .map(latest -> DueDates.endOf(latest.validUntil()))
                .orElse(Date.from(of.opened()));
    }

    @Override
    public boolean assessmentValid(String caseId) {
        return Optional.ofNullable(cases.find(caseId).latest())
                .filter(latest -> latest.isValidOn(LocalDate.now(clock)))
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
    public Date followUpDue(String caseId) {
        var of = cases.find(caseId);
        return DueDates.endOf(journal.last(of, FollowUp.class)
                .map(FollowUp::nextOn)
                .orElseGet(() -> plans.get(of).plan().firstFollowUp()));
    }

    @Override
    public Date expiryDue(String caseId) {
        return dueDates.after("EXPIRY_NOTED", Instant.now(clock));
    }
}
