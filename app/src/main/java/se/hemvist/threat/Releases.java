package se.hemvist.threat;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;

/** Lets others have what they may have of an assessment: the kommun what is released, the check that it counts. */
@Component
class Releases {

    private final Municipalities municipalities;
    private final AccessLog log;
    private final ApplicationEventPublisher events;

    Releases(Municipalities municipalities, AccessLog log, ApplicationEventPublisher events) {
        this.municipalities = municipalities;
        this.log = log;
        this.events = events;
    }

    void tookEffect(ThreatAssessment assessment) {
        events.publishEvent(new AssessmentTookEffect(assessment.id()));
    }

    /** A version that still waits for its review is not told: the kommun would hear less than what holds. */
    void deliver(ThreatAssessment assessment) {
        var revision = assessment.current();
        if (!revision.isInEffect()) {
            return;
        }
        log.write(Access.to(Action.DISCLOSE, ThreatAssessments.PROCESS, assessment.id())
                .of(assessment.region())
                .inCase(assessment.caseNumber())
                .because("POLICE_ACT"));
        var said = revision.said();
        events.publishEvent(new AssessmentReleased(
                assessment.region(),
                assessment.request().caseId(),
                assessment.id(),
                AssessmentKind.FULL,
                null,
                said.level(),
                said.validUntil(),
                said.releaseText(),
                municipalities.names(said.releasedAreas())));
    }
}
