package se.hemvist.relativecase;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.Journal;
import se.hemvist.processes.MissedShelterSteps;

/** What the model of a time that is out for a child's shelter asks. */
@Component("missedShelterSteps")
final class MissedShelterWork implements MissedShelterSteps {

    private final Shelters shelters;
    private final LapsedShelters lapsed;
    private final ShelterClocks clocks;
    private final Journal journal;
    private final CaseOfficers officers;
    private final RelativeDates dates;
    private final Clock clock;

    MissedShelterWork(
            Shelters shelters,
            LapsedShelters lapsed,
            ShelterClocks clocks,
            Journal journal,
            CaseOfficers officers,
            RelativeDates dates,
            Clock clock) {
        this.shelters = shelters;
        this.lapsed = lapsed;
        this.clocks = clocks;
        this.journal = journal;
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

    @Override
    public boolean doneInTime(String shelterId) {
        var shelter = shelters.get(shelterId);
        return journal.of(shelters.caseOf(shelter), MissedShelterSettled.class).stream()
                .filter(answer -> answer.shelter().equals(shelter.id()))
                .reduce((former, later) -> later)
                .filter(answer -> answer.doneOn() != null)
                .isPresent();
    }

    @Override
    public void lapseShelter(String shelterId) {
        var shelter = shelters.get(shelterId);
        lapsed.lapse(shelter, clocks.out(shelter).orElseGet(clock::instant));
    }

    private String caseOf(String shelterId) {
        return shelters.get(shelterId).caseId().toString();
    }
}
