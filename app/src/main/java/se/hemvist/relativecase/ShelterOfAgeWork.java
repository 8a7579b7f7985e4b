package se.hemvist.relativecase;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.processes.ShelterOfAgeSteps;

/** What the model of a child who turns 18 in skyddat boende asks. */
@Component("shelterOfAgeSteps")
final class ShelterOfAgeWork implements ShelterOfAgeSteps {

    private static final Duration CHILDHOOD = Duration.ofDays(18 * 366);

    private final Shelters shelters;
    private final LapsedShelters lapsed;
    private final RelativeConsents consents;
    private final CaseOfficers officers;
    private final RelativeDates dates;
    private final Clock clock;

    ShelterOfAgeWork(
            Shelters shelters,
            LapsedShelters lapsed,
            RelativeConsents consents,
            CaseOfficers officers,
            RelativeDates dates,
            Clock clock) {
        this.shelters = shelters;
        this.lapsed = lapsed;
        this.consents = consents;
        this.officers = officers;
        this.dates = dates;
        this.clock = clock;
    }

    /** Of whom nobody knows when they were born nothing is missed by waiting long. */
    @Override
    public Date comesOfAge(String shelterId) {
        return Date.from(adultOn(shelterId).map(RelativeDates::startOf).orElseGet(() -> clock.instant()
                .plus(CHILDHOOD)));
    }

    @Override
    public void endShelterByAge(String shelterId) {
        lapsed.endByAge(
                shelters.get(shelterId),
                adultOn(shelterId).orElseGet(() -> LocalDate.now(clock.withZone(SwedishTime.ZONE))));
    }

    private Optional<LocalDate> adultOn(String shelterId) {
        return Optional.ofNullable(consents.of(shelters.get(shelterId).caseId()).adultOn());
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
    public Date consentDue(String shelterId) {
        return dates.after("SHELTER_STEP", clock.instant());
    }

    private String caseOf(String shelterId) {
        return shelters.get(shelterId).caseId().toString();
    }
}
