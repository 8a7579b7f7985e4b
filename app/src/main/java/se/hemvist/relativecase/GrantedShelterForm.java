package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;

/** The child has come to the shelter that the court has granted. */
@Component
class GrantedShelterForm implements TaskForm<ShelterShown, StartGrantedShelter> {

    private final ShelterWork work;

    GrantedShelterForm(ShelterWork work) {
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, StartGrantedShelter command) {
        work.note(subject, ShelterStep.BEGUN, "begunOn", command.begunOn());
    }
}
