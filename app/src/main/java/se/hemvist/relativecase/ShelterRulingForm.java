package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;

/** What the court rules. */
@Component
class ShelterRulingForm implements TaskForm<ShelterShown, RecordShelterRuling> {

    private final ShelterWork work;

    ShelterRulingForm(ShelterWork work) {
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, RecordShelterRuling command) {
        work.notBefore(subject, ShelterStep.APPLICATION_RECEIVED, "ruledOn", command.ruledOn());
        if (command.result() == RecordShelterRuling.Result.REFUSED) {
            work.note(subject, ShelterStep.REFUSED, "ruledOn", command.ruledOn());
            return;
        }
        work.note(subject, ShelterStep.GRANTED, "ruledOn", command.ruledOn());
        if (command.finalOn() != null) {
            work.notBefore(subject, ShelterStep.GRANTED, "finalOn", command.finalOn());
            work.note(subject, ShelterStep.FINAL, "finalOn", command.finalOn());
        }
    }
}
