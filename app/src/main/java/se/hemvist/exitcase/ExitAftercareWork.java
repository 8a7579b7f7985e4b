package se.hemvist.exitcase;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.processes.ExitAftercareSteps;

/** What the model of the aftercare asks. */
@Component("exitAftercareSteps")
final class ExitAftercareWork implements ExitAftercareSteps {

    private final ExitCases cases;
    private final Aftercare aftercare;
    private final CaseOfficers officers;
    private final DueDates dueDates;

    ExitAftercareWork(ExitCases cases, Aftercare aftercare, CaseOfficers officers, DueDates dueDates) {
        this.cases = cases;
        this.aftercare = aftercare;
        this.officers = officers;
        this.dueDates = dueDates;
    }

    @Override
    public Date nextContact(String caseId) {
        return DueDates.startOf(aftercare.nextContact(cases.find(caseId)));
    }

    @Override
    public boolean aftercareOver(String caseId) {
        return aftercare.isOver(cases.find(caseId));
    }

    @Override
    public void endAftercare(String caseId) {
        aftercare.end(cases.find(caseId));
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
    public Date contactDue(String caseId) {
        return DueDates.endOf(dueDates.after("AFTERCARE_CONTACT", aftercare.nextContact(cases.find(caseId))));
    }
}
