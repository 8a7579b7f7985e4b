package se.hemvist.childcase.custody;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.Matter;
import se.hemvist.casework.Matters;
import se.hemvist.deadline.DeadlineMissed;
import se.hemvist.engine.Processes;

/**
 * LVU 8 and 9 §§: without an application in time a custody ends, unless the court was asked for more time before the last day.
 * That only a person knows, and is asked at once.
 */
@Component
class MissedApplication {

    private final Matters matters;
    private final Processes processes;

    MissedApplication(Matters matters, Processes processes) {
        this.matters = matters;
        this.processes = processes;
    }

    @EventListener
    void missed(DeadlineMissed missed) {
        if (missed.code().equals("LVU_APPLICATION") && isOpen(missed.about())) {
            processes.start("missed-application", missed.about());
        }
    }

    private boolean isOpen(String custody) {
        return matters.find(UUID.fromString(custody)).filter(Matter::isOpen).isPresent();
    }
}
