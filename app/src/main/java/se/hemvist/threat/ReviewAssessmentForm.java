package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.person.Persons;

/** Granska bedömning: four eyes. */
@Component
class ReviewAssessmentForm implements TaskForm<ReviewAssessmentShown, ReviewAssessment> {

    private final AssessmentRows rows;
    private final FactsOfAssessment facts;
    private final Releases releases;
    private final Municipalities municipalities;
    private final Persons persons;
    private final Officers officers;
    private final AccessLog log;
    private final CurrentActor current;
    private final Clock clock;

    ReviewAssessmentForm(
            AssessmentRows rows,
            FactsOfAssessment facts,
            Releases releases,
            Municipalities municipalities,
            Persons persons,
            Officers officers,
            AccessLog log,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.releases = releases;
        this.municipalities = municipalities;
        this.persons = persons;
        this.officers = officers;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ReviewAssessmentShown shown(String subject) {
        var assessment = rows.find(subject);
        var revision = assessment.current();
        var said = revision.said();
        return new ReviewAssessmentShown(
                assessment.caseNumber(),
                persons.find(assessment.person()).name(),
                said.level().title(),
                said.grounds(),
                SwedishText.day(said.validUntil()),
                said.releaseText(),
                String.join(", ", municipalities.names(said.unsuitableAreas())),
                officers.nameOf(revision.assessor()));
    }

    @Override
    @Transactional
    public void submit(String subject, ReviewAssessment command) {
        var assessment = rows.lock(subject);
        var reviewer = current.actor();
        mayReview(assessment, reviewer);
        boolean inEffectBefore = assessment.current().isInEffect();
        var revision =
                assessment.review(command.agreed() == YesNo.YES, command.comment(), reviewer, Instant.now(clock));
        rows.reviewed(assessment, revision);
        log.write(access(assessment));
        if (assessment.isAgreed()) {
            facts.close(revision.outdated(), reviewer);
        }
        if (revision.isInEffect() && !inEffectBefore) {
            releases.tookEffect(assessment);
            releases.deliver(assessment);
        }
    }

    private void mayReview(ThreatAssessment assessment, Actor reviewer) {
        try {
            assessment.mayBeReviewedBy(reviewer);
        } catch (Refusal refused) {
            log.refused(access(assessment));
            throw refused;
        }
    }

    private static Access access(ThreatAssessment assessment) {
        return Access.to(Action.DECIDE, ThreatAssessments.PROCESS, assessment.id())
                .of(assessment.region())
                .inCase(assessment.caseNumber())
                .because("review");
    }
}
