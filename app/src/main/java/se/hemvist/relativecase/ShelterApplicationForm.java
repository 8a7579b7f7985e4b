package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** The board has applied to the court. */
@Component
class ShelterApplicationForm implements TaskForm<ShelterShown, ApplyForShelter> {

    private final ShelterWork work;

    ShelterApplicationForm(ShelterWork work) {
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, ApplyForShelter command) {
        if (command.receivedOn().isBefore(command.appliedOn())) {
            throw new Refusal(
                    "receivedOn", "Domstolen kan inte ha fått ansökan innan den gjordes. Kontrollera datumet.");
        }
        work.note(subject, ShelterStep.APPLIED, "appliedOn", command.appliedOn());
        work.note(subject, ShelterStep.APPLICATION_RECEIVED, "receivedOn", command.receivedOn());
    }
}
