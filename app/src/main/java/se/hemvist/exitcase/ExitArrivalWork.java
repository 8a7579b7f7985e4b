package se.hemvist.exitcase;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.processes.ExitArrivalSteps;

/** What the model of an arrival asks. */
@Component("exitArrivalSteps")
final class ExitArrivalWork implements ExitArrivalSteps {

    private final ArrivalRows arrivals;
    private final ArrivalNotice notice;
    private final CaseOfficers officers;
    private final DueDates dueDates;

    ExitArrivalWork(ArrivalRows arrivals, ArrivalNotice notice, CaseOfficers officers, DueDates dueDates) {
        this.arrivals = arrivals;
        this.notice = notice;
        this.officers = officers;
        this.dueDates = dueDates;
    }

    @Override
    public void informRegion(String placementId) {
        notice.send(placementId);
    }

    @Override
    public boolean nothingWithheld(String placementId) {
        var settled = arrivals.find(placementId).notice();
        return settled == Arrival.Notice.INFORMED || settled == Arrival.Notice.OWN_REGION;
    }

    @Override
    public @Nullable String caseworker(String placementId) {
        return officers.caseworker(arrivals.caseOf(placementId));
    }

    @Override
    public List<String> caseworkerGroups(String placementId) {
        return officers.caseworkerGroups(arrivals.caseOf(placementId));
    }

    @Override
    public Date noteDue(String placementId) {
        return dueDates.after("REGION_NOT_INFORMED", arrivals.find(placementId).at());
    }
}
