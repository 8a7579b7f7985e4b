package se.hemvist.threat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.threat.Course.Work;

/** Lets others have what they may have of an assessment: the kommun what is released, the check that it counts. */
@Component
class Releases {

    private final AssessmentRows rows;
    private final Municipalities municipalities;
    private final AccessLog log;
    private final ApplicationEventPublisher events;

    Releases(AssessmentRows rows, Municipalities municipalities, AccessLog log, ApplicationEventPublisher events) {
        this.rows = rows;
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
        if (revision.isInEffect()) {
            deliver(assessment, revision.kind(), revision.conditions(), revision.said());
        }
    }

    /** What is now said of the conditions, as the initial analysis said it, with what holds for the person by now. */
    void deliverConditions(ThreatAssessment assessment, PoliceConditions now) {
        assessment.revisions().stream()
                .filter(Revision::isInEffect)
                .reduce((earlier, later) -> later)
                .ifPresent(revision -> deliver(assessment, AssessmentKind.INITIAL, now, revision.said()));
    }

    private void deliver(
            ThreatAssessment assessment, AssessmentKind kind, @Nullable PoliceConditions conditions, Judgement said) {
        for (var caseId : casesThatHear(assessment)) {
            log.write(Access.to(Action.DISCLOSE, ThreatAssessments.PROCESS, assessment.id())
                    .of(assessment.region())
                    .inCase(assessment.caseNumber())
                    .because("POLICE_ACT"));
            events.publishEvent(new AssessmentReleased(
                    assessment.region(),
                    caseId,
                    assessment.id(),
                    kind,
                    conditions,
                    said.level(),
                    said.validUntil(),
                    said.releaseText(),
                    municipalities.names(said.releasedAreas())));
        }
    }

    /** The case that asked; an acute one that nobody asked for is told to every case that asked about the person. */
    private List<String> casesThatHear(ThreatAssessment assessment) {
        var asked = assessment.request().caseId();
        if (asked != null) {
            return List.of(asked);
        }
        return assessment.course().work() != Work.ACUTE
                ? List.of()
                : rows.underWay(Work.CASE, assessment.region(), assessment.joint()).stream()
                        .flatMap(each -> Stream.ofNullable(each.request().caseId()))
                        .toList();
    }
}
