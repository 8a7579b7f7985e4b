package se.hemvist.childcase.ongoing;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.CareRestrictionSteps;

/** What the model of a restriction asks. */
@Component("careRestrictionSteps")
final class RestrictionWork implements CareRestrictionSteps {

    private final Reviews reviews;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    RestrictionWork(Reviews reviews, CaseOfficers officers, CaseClocks clocks) {
        this.reviews = reviews;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public String itself(String restrictionId) {
        return restrictionId;
    }

    @Override
    public boolean restrictionDecided(String restrictionId) {
        return reviews.open(reviews.caseOf(restrictionId)).stream()
                .anyMatch(each -> each.review().toString().equals(restrictionId));
    }

    @Override
    public List<String> deciderGroups(String restrictionId) {
        return officers.deciderGroups(reviews.caseOf(restrictionId).id().toString());
    }

    @Override
    public Date decisionDue(String restrictionId) {
        return clocks.after("RESTRICTION_DECIDED");
    }
}
