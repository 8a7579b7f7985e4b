package se.hemvist.childcase.intake;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.processes.ChildIntakeSteps;

/** What the model of the talk and the preliminary assessment asks. */
@Component("childIntakeSteps")
final class IntakeWork implements ChildIntakeSteps {

    private final Cases cases;
    private final Journal journal;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    IntakeWork(Cases cases, Journal journal, CaseOfficers officers, CaseClocks clocks) {
        this.cases = cases;
        this.journal = journal;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean talkToCome(String caseId) {
        return journal.last(cases.get(caseId), Talk.class).map(Talk::newTime).isPresent();
    }

    @Override
    public @Nullable String caseworker(String caseId) {
        return officers.caseworker(caseId);
    }

    @Override
    public List<String> caseworkerGroups(String caseId) {
        return officers.caseworkerGroups(caseId);
    }

    /** The new day where there is one: the clock still tells that the 48 hours are over. */
    @Override
    public Date talkDue(String caseId) {
        var of = cases.get(caseId);
        return journal.last(of, Talk.class)
                .map(Talk::newTime)
                .map(day ->
                        Date.from(day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant()))
                .orElseGet(() -> clocks.due(of, "CHILD_TALK"));
    }

    @Override
    public Date preliminaryDue(String caseId) {
        return clocks.due(cases.get(caseId), "PRELIMINARY_ASSESSMENT");
    }
}
