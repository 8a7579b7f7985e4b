package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.deadline.CaseDeadline;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.deadline.DeadlineOf;

/** The clocks of a child's shelter, each from its own recorded moment (lag 2024:79). */
@Component
class ShelterClocks {

    private static final String SUBMISSION = "SHELTER_SUBMISSION";
    private static final String EXAMINATION = "SHELTER_EXAMINATION";
    private static final String APPLICATION = "SHELTER_APPLICATION";
    private static final String RULING = "SHELTER_RULING";
    private static final String BEGUN = "SHELTER_BEGUN";
    private static final String CONSIDERATION = "SHELTER_CONSIDERATION";
    private static final List<String> ALL = List.of(SUBMISSION, EXAMINATION, APPLICATION, RULING, BEGUN, CONSIDERATION);

    private final CaseDeadlines clocks;
    private final Shelters shelters;

    ShelterClocks(CaseDeadlines clocks, Shelters shelters) {
        this.clocks = clocks;
        this.shelters = shelters;
    }

    /** An immediate decision is submitted within a week, or it lapses (4 kap. 3 §). */
    void decided(Shelter shelter, LocalDate on) {
        if (shelter.immediate()) {
            begin(shelter, SUBMISSION, on);
        }
    }

    void noted(Shelter shelter, ShelterStep step, LocalDate on) {
        switch (step) {
            case SUBMITTED -> met(shelter, SUBMISSION, on);
            case RECEIVED -> begin(shelter, EXAMINATION, on);
            case UPHELD -> met(shelter, EXAMINATION, on);
            case BEGUN -> begun(shelter, on);
            case APPLIED -> met(shelter, APPLICATION, on);
            case APPLICATION_RECEIVED -> begin(shelter, RULING, on);
            case GRANTED -> met(shelter, RULING, on);
            case FINAL -> isFinal(shelter, on);
            case STAYS -> again(shelter, on);
            case LIFTED, REFUSED, OVERTURNED, ENDS, LAPSED -> dropAll(shelter);
        }
    }

    /** Placed at once, the board applies within six weeks from then (4 kap. 6 §); else it was the court that came first. */
    private void begun(Shelter shelter, LocalDate on) {
        met(shelter, BEGUN, on);
        if (shelter.immediate()) {
            begin(shelter, APPLICATION, on);
        }
        begin(shelter, CONSIDERATION, on);
    }

    /** Four weeks from the final ruling to be there (3 kap. 4 §); no clock for a child who is there already. */
    private void isFinal(Shelter shelter, LocalDate on) {
        if (!shelters.has(shelter, ShelterStep.BEGUN)) {
            begin(shelter, BEGUN, on);
        }
    }

    private void again(Shelter shelter, LocalDate on) {
        met(shelter, CONSIDERATION, on);
        begin(shelter, CONSIDERATION, on);
    }

    void dropAll(Shelter shelter) {
        var of = of(shelter);
        ALL.forEach(code -> clocks.drop(of, code, "Placeringen i skyddat boende är slut."));
    }

    private void begin(Shelter shelter, String code, LocalDate from) {
        clocks.begin(of(shelter), code, RelativeDates.startOf(from));
    }

    private void met(Shelter shelter, String code, LocalDate on) {
        clocks.met(of(shelter), code, RelativeDates.startOf(on));
    }

    /** Each step's day as the engine wants it; the clock's own end where it runs. */
    Optional<Date> endOf(Shelter shelter, String code) {
        return clocks.running(of(shelter), code).map(clock -> Date.from(clock.end()));
    }

    /** When the time was out by which the decision falls unless something was done; nothing while none is. */
    Optional<Instant> out(Shelter shelter) {
        return clocks.of(shelter.caseId().toString()).stream()
                .filter(clock -> clock.lapses() && !clock.isRunning())
                .filter(clock -> shelter.id().toString().equals(clock.of().about()))
                .reduce((former, later) -> later)
                .map(CaseDeadline::end);
    }

    private DeadlineOf of(Shelter shelter) {
        var of = shelters.caseOf(shelter);
        return new DeadlineOf(
                of.id().toString(), of.number(), of.tenant(), shelter.id().toString());
    }
}
