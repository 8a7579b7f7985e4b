package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
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
        work.note(subject, ShelterStep.APPLIED, "appliedOn", command.appliedOn());
    }
}
