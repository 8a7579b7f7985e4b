package se.hemvist.childcase.care;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.deadline.DeadlineMissed;
import se.hemvist.engine.Processes;

/** LVU 5 §: a decision on care has lapsed when the care has not begun within four weeks. */
@Component
class MissedCare {

    private final Processes processes;

    MissedCare(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void missed(DeadlineMissed missed) {
        if (missed.lapses() && missed.code().equals("LVU_CARE_BEGUN")) {
            processes.tell(missed.about(), "care-lapsed");
        }
    }
}
