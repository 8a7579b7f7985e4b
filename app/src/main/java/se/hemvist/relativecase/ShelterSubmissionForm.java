package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;

/** The decision has been submitted to the court. */
@Component
class ShelterSubmissionForm implements TaskForm<ShelterShown, SubmitShelterDecision> {

    private final ShelterWork work;

    ShelterSubmissionForm(ShelterWork work) {
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, SubmitShelterDecision command) {
        work.note(subject, ShelterStep.SUBMITTED, "submittedOn", command.submittedOn());
    }
}
