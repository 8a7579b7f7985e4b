package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;

/** The court has the application. */
@Component
class ShelterApplicationReceiptForm implements TaskForm<ShelterShown, ConfirmShelterApplication> {

    private final ShelterWork work;

    ShelterApplicationReceiptForm(ShelterWork work) {
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, ConfirmShelterApplication command) {
        work.notBefore(subject, ShelterStep.APPLIED, "receivedOn", command.receivedOn());
        work.note(subject, ShelterStep.APPLICATION_RECEIVED, "receivedOn", command.receivedOn());
    }
}
