package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** The ruling is final, or a higher court has changed it. */
@Component
class ShelterFinalForm implements TaskForm<ShelterShown, NoteShelterFinal> {

    private final ShelterWork work;

    ShelterFinalForm(ShelterWork work) {
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, NoteShelterFinal command) {
        work.notBefore(subject, ShelterStep.GRANTED, "finalOn", command.finalOn());
        var step = command.stands() == YesNo.YES ? ShelterStep.FINAL : ShelterStep.OVERTURNED;
        work.note(subject, step, "finalOn", command.finalOn());
    }
}
