package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Role;

/** The board has applied to the court, or the court has given it more time; that it does not apply it decides itself. */
@Component
class ShelterApplicationForm implements TaskForm<ShelterShown, ApplyForShelter> {

    private final ShelterWork shelterWork;
    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final ShelterApplicationDays days;
    private final RelativeWork work;

    ShelterApplicationForm(
            ShelterWork shelterWork,
            Shelters shelters,
            ShelterClocks clocks,
            ShelterApplicationDays days,
            RelativeWork work) {
        this.shelterWork = shelterWork;
        this.shelters = shelters;
        this.clocks = clocks;
        this.days = days;
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return shelterWork.shown(subject);
    }

    @Override
    public void submit(String subject, ApplyForShelter command) {
        var shelter = shelters.get(subject);
        switch (command.outcome()) {
            case APPLIED -> applied(shelter, days.done(shelter, "appliedOn", command.appliedOn()));
            case TIME_GIVEN -> timeGiven(shelter, command.until());
            case ENDS -> notApplied(shelter, command.reason());
        }
    }

    /** A late day beside an answer that it was in time is one of the two mistaken. */
    private void applied(Shelter shelter, LocalDate on) {
        if (shelters.has(shelter, ShelterStep.APPLIED_IN_TIME) && days.isTooLate(shelter, on)) {
            throw new Refusal(
                    "appliedOn",
                    "Den dagen var tiden redan ute, men det är svarat att ansökan gjordes i tid. Ange dagen som svarades.");
        }
        shelterWork.noted(work.takenUp(shelter.caseId().toString()), shelter, ShelterStep.APPLIED, on, null);
    }

    private void timeGiven(Shelter shelter, @Nullable LocalDate until) {
        var end = clocks.applicationEnd(shelter)
                .orElseThrow(
                        () -> new Refusal(
                                "outcome",
                                "Ingen tid löper för ansökan, eftersom beslutet inte är omedelbart. Ange när ni ansökte, eller lämna uppgiften öppen."));
        shelterWork.noted(
                work.takenUp(shelter.caseId().toString()), shelter, ShelterStep.TIME_GIVEN, later(until, end), null);
    }

    /** Also a day that has been is told late; then the clock rings again, and asks anew. */
    private LocalDate later(@Nullable LocalDate until, Instant end) {
        if (until == null) {
            throw new Refusal("until", "Ange sista dagen som rätten har gett.");
        }
        if (RelativeDates.startOf(until).isBefore(end)) {
            throw new Refusal("until", "Så länge räckte tiden redan. Ange sista dagen i den tid som rätten har gett.");
        }
        if (until.isAfter(work.today().plusYears(1))) {
            throw new Refusal("until", "Dagen ligger mer än ett år fram. Kontrollera datumet.");
        }
        return until;
    }

    private void notApplied(Shelter shelter, @Nullable String reason) {
        var of = shelters.caseOf(shelter);
        of.mustBeOpen();
        if (!work.actor().is(of.tenant(), Role.BOARD_DECIDER)) {
            throw new Refusal(
                    "outcome",
                    "Att ingen ansökan görs beslutas av nämndens ordförande eller utsedda ledamot. Lämna tillbaka uppgiften, så tar ledamoten den.");
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reason", "Skriv varför ingen ansökan görs.");
        }
        shelterWork.noted(of, shelter, ShelterStep.NOT_APPLIED, work.today(), reason);
    }
}
