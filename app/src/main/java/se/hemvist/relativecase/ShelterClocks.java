package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.hemvist.deadline.CaseDeadline;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.deadline.DeadlineOf;

/** The clocks of a child's shelter, each from its own recorded moment (lag 2024:79). */
@Component
class ShelterClocks {

    private static final String SUBMISSION = "SHELTER_SUBMISSION";
    private static final String EXAMINATION = "SHELTER_EXAMINATION";
    static final String APPLICATION = "SHELTER_APPLICATION";
    private static final String RULING = "SHELTER_RULING";
    private static final String BEGUN = "SHELTER_BEGUN";
    private static final String CONSIDERATION = "SHELTER_CONSIDERATION";
    /** By which a decision falls. */
    static final Set<String> CRITICAL = Set.of(SUBMISSION, APPLICATION, BEGUN);

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
            case APPLIED, APPLIED_IN_TIME -> met(shelter, APPLICATION, on);
            case TIME_GIVEN -> moreTime(shelter, on);
            case TIME_ASKED, TIME_NOT_ASKED -> {}
            case APPLICATION_RECEIVED -> begin(shelter, RULING, on);
            case GRANTED -> met(shelter, RULING, on);
            case FINAL -> isFinal(shelter, on);
            case STAYS -> again(shelter, on);
            case LIFTED, NOT_APPLIED, REFUSED, OVERTURNED, ENDS, OF_AGE, LAPSED -> dropAll(shelter);
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

    /** Whatever has become of the clock: a chief may have answered for it, and it runs all the same. */
    private void moreTime(Shelter shelter, LocalDate until) {
        var end = RelativeDates.startOf(until.plusDays(1));
        var last = last(shelter, APPLICATION).orElseThrow(() -> new IllegalStateException("No time to apply has run"));
        if (last.isRunning() || last.isUnanswered()) {
            clocks.extend(of(shelter), APPLICATION, end, "Rätten har gett mer tid.");
        } else {
            clocks.begin(of(shelter), APPLICATION, last.from(), end);
        }
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

    /** When the time was out by which the decision falls unless it was submitted, or the child is there; nothing while none is. */
    Optional<Instant> out(Shelter shelter) {
        return last(shelter, shelter.immediate() ? SUBMISSION : BEGUN)
                .filter(clock -> !clock.isRunning())
                .map(CaseDeadline::end);
    }

    /** When the time to apply is out; nothing where none has begun. */
    Optional<Instant> applicationEnd(Shelter shelter) {
        return last(shelter, APPLICATION).map(CaseDeadline::end);
    }

    /** Whether the step is one by which a clock is met that the decision falls with, and was taken before its end. */
    boolean isDoneInTime(Shelter shelter, ShelterStep step, LocalDate on) {
        var code =
                switch (step) {
                    case SUBMITTED -> SUBMISSION;
                    case BEGUN -> BEGUN;
                    case APPLIED -> APPLICATION;
                    default -> "";
                };
        return last(shelter, code)
                .filter(clock -> RelativeDates.startOf(on).isBefore(clock.end()))
                .isPresent();
    }

    private Optional<CaseDeadline> last(Shelter shelter, String code) {
        return clocks.of(shelter.caseId().toString()).stream()
                .filter(clock -> clock.code().equals(code))
                .filter(clock -> shelter.id().toString().equals(clock.of().about()))
                .reduce((former, later) -> later);
    }

    private DeadlineOf of(Shelter shelter) {
        var of = shelters.caseOf(shelter);
        return new DeadlineOf(
                of.id().toString(), of.number(), of.tenant(), shelter.id().toString());
    }
}
