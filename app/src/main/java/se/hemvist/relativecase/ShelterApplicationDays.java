package se.hemvist.relativecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;

/** On which days the court may have been applied to, or asked for more time. */
@Component
class ShelterApplicationDays {

    private final Shelters shelters;
    private final ShelterDecisions decisions;
    private final ShelterClocks clocks;
    private final RelativeWork work;

    ShelterApplicationDays(Shelters shelters, ShelterDecisions decisions, ShelterClocks clocks, RelativeWork work) {
        this.shelters = shelters;
        this.decisions = decisions;
        this.clocks = clocks;
        this.work = work;
    }

    /** @throws Refusal of no day, of one that has not come, and of one before the board had decided anything */
    LocalDate done(Shelter shelter, String field, @Nullable LocalDate on) {
        if (on == null) {
            throw new Refusal(field, "Ange dagen.");
        }
        if (decisions.first(shelters.caseOf(shelter)).filter(on::isBefore).isPresent()) {
            throw new Refusal(field, "Dagen ligger före nämndens beslut. Kontrollera datumet.");
        }
        return work.past(field, on);
    }

    boolean isTooLate(Shelter shelter, LocalDate on) {
        return clocks.applicationEnd(shelter)
                .filter(end -> !RelativeDates.startOf(on).isBefore(end))
                .isPresent();
    }
}
