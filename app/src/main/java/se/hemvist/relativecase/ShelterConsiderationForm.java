package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;

/** Whether the child still needs to be there. */
@Component
class ShelterConsiderationForm implements TaskForm<ShelterShown, ConsiderShelter> {

    private final ShelterWork work;

    ShelterConsiderationForm(ShelterWork work) {
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, ConsiderShelter command) {
        work.notBefore(subject, ShelterStep.BEGUN, "consideredOn", command.consideredOn());
        var step = command.result() == ConsiderShelter.Result.STAYS ? ShelterStep.STAYS : ShelterStep.ENDS;
        work.note(
                subject,
                step,
                "consideredOn",
                command.consideredOn(),
                "Barnet: " + command.childsView() + "\nSkäl: " + command.reason());
    }
}
