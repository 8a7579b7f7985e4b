package se.hemvist.threat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;
import se.hemvist.threat.Course.Work;

/** Lets others have what they may have of an assessment: the kommun what is released, the check that it counts. */
@Component
class Releases {

    private static final String BASIS = "POLICE_ACT";

    private final AssessmentRows rows;
    private final Municipalities municipalities;
    private final Disclosures disclosures;
    private final AccessLog log;
    private final ApplicationEventPublisher events;

    Releases(
            AssessmentRows rows,
            Municipalities municipalities,
            Disclosures disclosures,
            AccessLog log,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.municipalities = municipalities;
        this.disclosures = disclosures;
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
        for (var asker : whoHears(assessment)) {
            var released = new AssessmentReleased(
                    assessment.region(),
                    asker.caseId(),
                    assessment.id(),
                    kind,
                    conditions,
                    said.level(),
                    said.validUntil(),
                    said.releaseText(),
                    municipalities.names(said.releasedAreas()));
            record(assessment, asker.kommun(), released);
            log.write(Access.to(Action.DISCLOSE, ThreatAssessments.PROCESS, assessment.id())
                    .of(assessment.region())
                    .inCase(assessment.caseNumber())
                    .because(BASIS));
            events.publishEvent(released);
        }
    }

    /** What the kommun notes as received, the police keep as handed out; what has no basis today is not told at all. */
    private void record(ThreatAssessment assessment, @Nullable Tenant kommun, AssessmentReleased released) {
        if (kommun != null) {
            disclosures.record(Disclosure.given(
                    assessment.region(),
                    Receiver.unit(kommun),
                    new PersonInCase(assessment.person().toString(), assessment.caseNumber()),
                    DisclosurePurpose.THREAT_ASSESSMENT,
                    released.parts(),
                    LegalGround.of(BASIS)));
        }
    }

    /** Who asked; an acute one that nobody asked for is told to everybody who has asked about the person. */
    private List<Request.Asker> whoHears(ThreatAssessment assessment) {
        var asker = assessment.request().asker();
        if (asker.isPresent() || assessment.course().work() != Work.ACUTE) {
            return asker.stream().toList();
        }
        return rows.underWay(Work.CASE, assessment.region(), assessment.joint()).stream()
                .flatMap(each -> each.request().asker().stream())
                .toList();
    }
}
