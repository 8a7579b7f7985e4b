package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.threat.AssessmentReleased;

/** Receives what the police release to a case, and lets the case go on. */
@Component
class Reception {

    private final ExitCases cases;
    private final CaseAccess access;
    private final Processes processes;
    private final Clock clock;

    Reception(ExitCases cases, CaseAccess access, Processes processes, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.processes = processes;
        this.clock = clock;
    }

    /** A closed case learns nothing more, and a case of another kind has a reception of its own. */
    @EventListener
    void received(AssessmentReleased released) {
        cases.find(UUID.fromString(released.caseId())).filter(ExitCase::isOpen).ifPresent(of -> keep(of, released));
    }

    private void keep(ExitCase of, AssessmentReleased released) {
        var assessed = of.assessed(new ReceivedAssessment(
                released.level(),
                released.validUntil(),
                released.releaseText(),
                released.areaNames(),
                Instant.now(clock)));
        cases.save(assessed);
        access.log(Action.CHANGE, assessed, "ASSESSMENT_RECEIVED");
        processes.tell(released.caseId(), "threat-assessed");
    }
}
