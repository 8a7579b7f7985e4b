package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;

/** The court has the submitted decision. */
@Component
class ShelterReceiptForm implements TaskForm<ShelterShown, ConfirmShelterReceipt> {

    private final ShelterWork work;

    ShelterReceiptForm(ShelterWork work) {
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, ConfirmShelterReceipt command) {
        work.notBefore(subject, ShelterStep.SUBMITTED, "receivedOn", command.receivedOn());
        work.note(subject, ShelterStep.RECEIVED, "receivedOn", command.receivedOn());
    }
}
