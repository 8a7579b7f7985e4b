package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;

/** What the court says of the immediate decision. */
@Component
class ShelterExaminationForm implements TaskForm<ShelterShown, RecordShelterExamination> {

    private final ShelterWork work;

    ShelterExaminationForm(ShelterWork work) {
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, RecordShelterExamination command) {
        work.notBefore(subject, ShelterStep.RECEIVED, "examinedOn", command.examinedOn());
        var step = command.result() == RecordShelterExamination.Result.UPHELD ? ShelterStep.UPHELD : ShelterStep.LIFTED;
        work.note(subject, step, "examinedOn", command.examinedOn());
    }
}
