package se.hemvist.relativecase;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.GrantedShelterSteps;

/** What the model of a shelter that the court has granted asks. */
@Component("grantedShelterSteps")
final class GrantedShelterWork implements GrantedShelterSteps {

    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final CaseOfficers officers;
    private final RelativeDates dates;
    private final Clock clock;

    GrantedShelterWork(
            Shelters shelters, ShelterClocks clocks, CaseOfficers officers, RelativeDates dates, Clock clock) {
        this.shelters = shelters;
        this.clocks = clocks;
        this.officers = officers;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public boolean alreadyThere(String shelterId) {
        return has(shelterId, ShelterStep.BEGUN);
    }

    @Override
    public boolean considerationOver(String shelterId) {
        return has(shelterId, ShelterStep.ENDS);
    }

    @Override
    public boolean overturned(String shelterId) {
        return has(shelterId, ShelterStep.OVERTURNED);
    }

    private boolean has(String shelterId, ShelterStep step) {
        return shelters.has(shelters.get(shelterId), step);
    }

    @Override
    public @Nullable String caseworker(String shelterId) {
        return officers.caseworker(caseOf(shelterId));
    }

    @Override
    public List<String> caseworkerGroups(String shelterId) {
        return officers.caseworkerGroups(caseOf(shelterId));
    }

    @Override
    public Date grantedStartDue(String shelterId) {
        return due(shelterId, "SHELTER_BEGUN");
    }

    @Override
    public Date considerationDue(String shelterId) {
        return due(shelterId, "SHELTER_CONSIDERATION");
    }

    /** A ruling of a förvaltningsrätt is final three weeks later at the soonest, unless somebody appeals. */
    @Override
    public Date finalDue(String shelterId) {
        return dates.after("SHELTER_FINAL", clock.instant());
    }

    private Date due(String shelterId, String code) {
        return clocks.endOf(shelters.get(shelterId), code)
                .orElseGet(() -> dates.after("SHELTER_STEP", clock.instant()));
    }

    private String caseOf(String shelterId) {
        return shelters.get(shelterId).caseId().toString();
    }
}
