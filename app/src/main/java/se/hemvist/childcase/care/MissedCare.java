package se.hemvist.childcase.care;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CasePlacements;
import se.hemvist.deadline.DeadlineMissed;
import se.hemvist.engine.Processes;

/**
 * LVU 5 §: a decision on care has lapsed when the care has not begun within four weeks. Of a child who lives in a home it
 * has begun, and only has not been noted: the chief has the alarm, and the officer the task.
 */
@Component
class MissedCare {

    private final CareApplications applications;
    private final CasePlacements placements;
    private final Processes processes;

    MissedCare(CareApplications applications, CasePlacements placements, Processes processes) {
        this.applications = applications;
        this.placements = placements;
        this.processes = processes;
    }

    @EventListener
    void missed(DeadlineMissed missed) {
        if (missed.lapses() && missed.code().equals("LVU_CARE_BEGUN") && !isInHome(missed)) {
            processes.tell(missed.about(), "care-lapsed");
        }
    }

    private boolean isInHome(DeadlineMissed missed) {
        return placements.isInHome(applications.caseOf(missed.about()));
    }
}
