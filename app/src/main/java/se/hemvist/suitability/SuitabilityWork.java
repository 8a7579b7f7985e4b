package se.hemvist.suitability;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.HomeSuitabilitySteps;

/** What the model of a home's suitability asks. */
@Component("homeSuitabilitySteps")
final class SuitabilityWork implements HomeSuitabilitySteps {

    private final Suitabilities suitabilities;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    SuitabilityWork(Suitabilities suitabilities, CaseOfficers officers, CaseClocks clocks) {
        this.suitabilities = suitabilities;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean familyHome(String suitabilityId) {
        return suitabilities.get(suitabilityId).family();
    }

    @Override
    public @Nullable String caseworker(String suitabilityId) {
        return officers.caseworker(caseId(suitabilityId));
    }

    @Override
    public List<String> caseworkerGroups(String suitabilityId) {
        return officers.caseworkerGroups(caseId(suitabilityId));
    }

    @Override
    public Date checkDue(String suitabilityId) {
        return clocks.after("FAMILY_HOME_CHECK");
    }

    @Override
    public Date answerDue(String suitabilityId) {
        return clocks.after("DIRECTORS_ANSWER");
    }

    private String caseId(String suitabilityId) {
        return suitabilities.caseOf(suitabilityId).id().toString();
    }
}
