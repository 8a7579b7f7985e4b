package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;

/** The child has come to the shelter. */
@Component
class ShelterBeginningForm implements TaskForm<ShelterShown, BeginShelter> {

    private final ShelterWork work;

    ShelterBeginningForm(ShelterWork work) {
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, BeginShelter command) {
        work.note(subject, ShelterStep.BEGUN, "begunOn", command.begunOn());
    }
}
