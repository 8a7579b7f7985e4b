package se.hemvist.relativecase;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.MissedShelterApplicationSteps;

/** What the model of an application that was not made in time asks. */
@Component("missedShelterApplicationSteps")
final class MissedShelterApplicationWork implements MissedShelterApplicationSteps {

    private static final Set<ShelterStep> ANSWERS =
            Set.of(ShelterStep.APPLIED_IN_TIME, ShelterStep.TIME_ASKED, ShelterStep.TIME_NOT_ASKED);

    private final Shelters shelters;
    private final LapsedShelters lapsed;
    private final ShelterClocks clocks;
    private final CaseOfficers officers;
    private final RelativeDates dates;
    private final Clock clock;

    MissedShelterApplicationWork(
            Shelters shelters,
            LapsedShelters lapsed,
            ShelterClocks clocks,
            CaseOfficers officers,
            RelativeDates dates,
            Clock clock) {
        this.shelters = shelters;
        this.lapsed = lapsed;
        this.clocks = clocks;
        this.officers = officers;
        this.dates = dates;
        this.clock = clock;
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
    public Date answerDue(String shelterId) {
        return dates.after("SHELTER_STEP", clock.instant());
    }

    /** By the answer of this time: the court may have given more time since an earlier one, and that may be out too. */
    @Override
    public boolean doneInTime(String shelterId) {
        return shelters.last(shelters.get(shelterId), ANSWERS)
                .filter(answer -> answer.step() != ShelterStep.TIME_NOT_ASKED)
                .isPresent();
    }

    @Override
    public void lapseShelter(String shelterId) {
        var shelter = shelters.get(shelterId);
        lapsed.lapse(shelter, clocks.applicationEnd(shelter).orElseGet(clock::instant));
    }

    private String caseOf(String shelterId) {
        return shelters.get(shelterId).caseId().toString();
    }
}
