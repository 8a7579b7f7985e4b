package se.hemvist.relativecase;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.processes.ProtectedDataSteps;

/** What the model of the help with protected personal data asks. */
@Component("protectedDataSteps")
final class ProtectedDataWork implements ProtectedDataSteps {

    private final Cases cases;
    private final Journal journal;
    private final CaseOfficers officers;
    private final RelativeDates dates;
    private final Clock clock;

    ProtectedDataWork(Cases cases, Journal journal, CaseOfficers officers, RelativeDates dates, Clock clock) {
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
    public Date applicationDue(String caseId) {
        return dates.after("RECORDS_APPLICATION", clock.instant());
    }

    @Override
    public boolean nothingAppliedFor(String caseId) {
        return journal.last(cases.get(caseId), RecordsApplied.class)
                .filter(applied -> applied.what() == ApplyForProtectedRecords.What.NOTHING)
                .isPresent();
    }

    @Override
    public Date answerDue(String caseId) {
        return dates.after("RECORDS_ANSWER", clock.instant());
    }

    @Override
    public boolean toBeAppliedForAgain(String caseId) {
        return journal.last(cases.get(caseId), RecordsAnswered.class)
                .filter(RecordsAnswered::again)
                .isPresent();
    }
}
