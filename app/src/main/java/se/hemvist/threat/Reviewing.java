package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FourEyes;
import se.hemvist.organisation.Actor;

/** Four eyes: what a second officer agrees with stands, and what it no longer says is closed. */
@Component
class Reviewing {

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final FactsOfAssessment facts;
    private final Family family;
    private final Releases releases;
    private final AccessLog log;
    private final Clock clock;

    Reviewing(
            AssessmentRows rows,
            CourseRows courses,
            FactsOfAssessment facts,
            Family family,
            Releases releases,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.facts = facts;
        this.family = family;
        this.releases = releases;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    void review(String id, boolean agreed, @Nullable String comment, Actor reviewer) {
        var assessment = rows.lock(id);
        mayReview(assessment, reviewer);
        boolean inEffectBefore = assessment.current().isInEffect();
        var revision = assessment.review(agreed, comment, reviewer, Instant.now(clock));
        rows.reviewed(assessment, revision);
        log.write(access(assessment));
        family.review(assessment, Objects.requireNonNull(revision.review()), reviewer);
        if (agreed) {
            facts.close(revision.outdated(), new FourEyes(revision.assessor(), reviewer));
        }
        if (agreed && revision.kind() == AssessmentKind.FINAL) {
            courses.over(id, Instant.now(clock));
        }
        if (revision.isInEffect() && !inEffectBefore) {
            releases.tookEffect(assessment);
            releases.deliver(assessment);
        }
    }

    private void mayReview(ThreatAssessment assessment, Actor reviewer) {
        try {
            WhoMay.review(assessment, reviewer);
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
