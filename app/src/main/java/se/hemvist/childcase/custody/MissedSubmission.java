package se.hemvist.childcase.custody;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.deadline.DeadlineMissed;
import se.hemvist.engine.Processes;

/**
 * LVU 7 §: a custody that was not submitted to the court within a week has lapsed. The chief has the alarm at once; whether
 * it was submitted, and only not noted, a person is asked before anything ends.
 */
@Component
class MissedSubmission {

    private final Processes processes;

    MissedSubmission(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void missed(DeadlineMissed missed) {
        if (missed.lapses() && missed.code().equals("LVU_SUBMISSION")) {
            processes.tell(missed.about(), "submission-missed");
        }
    }
}
