package se.hemvist.relativecase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;

/** The day on which the court was applied to, or asked for more time, decides whether the decision still holds. */
@Component
class MissedShelterApplicationForm implements TaskForm<ShelterShown, SettleMissedShelterApplication> {

    private final ShelterWork shelterWork;
    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final ShelterApplicationDays days;
    private final RelativeWork work;

    MissedShelterApplicationForm(
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
        var shown = shelterWork.shown(subject);
        return clocks.applicationEnd(shelters.get(subject))
                .map(end -> LocalDate.ofInstant(end, SwedishTime.ZONE).minusDays(1))
                .map(last -> shown.with(SwedishText.day(last) + ": Sista dagen för ansökan"))
                .orElse(shown);
    }

    @Override
    public void submit(String subject, SettleMissedShelterApplication command) {
        var shelter = shelters.get(subject);
        var of = work.takenUp(shelter.caseId().toString());
        var neither = command.done() == SettleMissedShelterApplication.Answer.NEITHER;
        shelterWork.noted(
                of,
                shelter,
                command.done().step(),
                neither ? work.today() : inTime(shelter, command),
                command.reason());
    }

    private LocalDate inTime(Shelter shelter, SettleMissedShelterApplication command) {
        var day = days.done(shelter, "doneOn", command.doneOn());
        if (days.isTooLate(shelter, day)) {
            throw new Refusal("doneOn", "Den dagen var tiden redan ute. Kontrollera datumet, eller svara ingetdera.");
        }
        return day;
    }
}
