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
        var refused = command.result() == RecordShelterRuling.Result.REFUSED;
        work.note(subject, refused ? ShelterStep.REFUSED : ShelterStep.GRANTED, "ruledOn", command.ruledOn());
    }
}
