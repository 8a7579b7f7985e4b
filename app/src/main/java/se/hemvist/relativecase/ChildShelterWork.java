package se.hemvist.relativecase;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.ChildShelterSteps;

/** What the model of a child's shelter asks. */
@Component("childShelterSteps")
final class ChildShelterWork implements ChildShelterSteps {

    private static final Set<ShelterStep> APPLICATION =
            Set.of(ShelterStep.APPLIED, ShelterStep.TIME_GIVEN, ShelterStep.NOT_APPLIED);

    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final CaseOfficers officers;
    private final RelativeDates dates;
    private final Clock clock;

    ChildShelterWork(Shelters shelters, ShelterClocks clocks, CaseOfficers officers, RelativeDates dates, Clock clock) {
        this.shelters = shelters;
        this.clocks = clocks;
        this.officers = officers;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public String itself(String shelterId) {
        return shelterId;
    }

    @Override
    public boolean notImmediate(String shelterId) {
        return !shelters.get(shelterId).immediate();
    }

    @Override
    public boolean upheld(String shelterId) {
        return shelters.has(shelters.get(shelterId), ShelterStep.UPHELD);
    }

    @Override
    public boolean timeGiven(String shelterId) {
        return isLastOfApplication(shelterId, ShelterStep.TIME_GIVEN);
    }

    @Override
    public boolean notApplied(String shelterId) {
        return isLastOfApplication(shelterId, ShelterStep.NOT_APPLIED);
    }

    private boolean isLastOfApplication(String shelterId, ShelterStep step) {
        return shelters.last(shelters.get(shelterId), APPLICATION)
                .filter(last -> last.step() == step)
                .isPresent();
    }

    @Override
    public boolean granted(String shelterId) {
        return shelters.has(shelters.get(shelterId), ShelterStep.GRANTED);
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
    public List<String> applicantGroups(String shelterId) {
        return Stream.concat(
                        officers.caseworkerGroups(caseOf(shelterId)).stream(),
                        officers.boardGroups(caseOf(shelterId)).stream())
                .toList();
    }

    @Override
    public Date beginDue(String shelterId) {
        return dates.after("SHELTER_STEP", clock.instant());
    }

    @Override
    public Date applicationDue(String shelterId) {
        return due(shelterId, "SHELTER_APPLICATION");
    }

    @Override
    public Date rulingDue(String shelterId) {
        return due(shelterId, "SHELTER_RULING");
    }

    @Override
    public Date receiptDue(String shelterId) {
        return dates.after("SHELTER_STEP", clock.instant());
    }

    private Date due(String shelterId, String code) {
        return clocks.endOf(shelters.get(shelterId), code)
                .orElseGet(() -> dates.after("SHELTER_STEP", clock.instant()));
    }

    private String caseOf(String shelterId) {
        return shelters.get(shelterId).caseId().toString();
    }
}
