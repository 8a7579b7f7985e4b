package se.hemvist.relativecase;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** A click that comes late lapses nothing: the day on which it was done does, or that it was not done at all. */
@Component
class MissedShelterForm implements TaskForm<ShelterShown, SettleMissedShelter> {

    private final ShelterWork shelterWork;
    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final RelativeWork work;

    MissedShelterForm(ShelterWork shelterWork, Shelters shelters, ShelterClocks clocks, RelativeWork work) {
        this.shelterWork = shelterWork;
        this.shelters = shelters;
        this.clocks = clocks;
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return shelterWork.shown(subject);
    }

    @Override
    public void submit(String subject, SettleMissedShelter command) {
        var shelter = shelters.get(subject);
        var of = work.takenUp(shelter.caseId().toString());
        var day = command.done() == YesNo.YES ? inTime(shelter, command.doneOn()) : null;
        work.note(
                of,
                new MissedShelterSettled(shelter.id(), day, command.reason(), work.officer(), work.now()),
                "SHELTER");
    }

    private LocalDate inTime(Shelter shelter, @Nullable LocalDate on) {
        var day = Optional.ofNullable(on).orElseThrow(() -> new Refusal("doneOn", "Ange vilken dag det gjordes."));
        if (clocks.out(shelter)
                .filter(end -> !RelativeDates.startOf(day).isBefore(end))
                .isPresent()) {
            throw new Refusal("doneOn", "Den dagen är efter den sista. Kontrollera datumet, eller svara nej.");
        }
        return work.past("doneOn", day);
    }
}
