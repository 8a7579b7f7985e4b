package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.threat.Course.Choice;

/** What becomes of an assessment that is about to run out: extended as it is, assessed anew, or left to lapse. */
@Component
class Renewing {

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final AssessmentFacts inEffect;
    private final Family family;
    private final HandingIn handingIn;
    private final Validity validity;
    private final Clock clock;

    Renewing(
            AssessmentRows rows,
            CourseRows courses,
            AssessmentFacts inEffect,
            Family family,
            HandingIn handingIn,
            Validity validity,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.inEffect = inEffect;
        this.family = family;
        this.handingIn = handingIn;
        this.validity = validity;
        this.clock = clock;
    }

    @Transactional
    void renew(String id, RenewAssessment.Next next, Actor assessor) {
        var assessment = rows.lock(id);
        WhoMay.followUp(assessment, assessor);
        switch (next) {
            case UNCHANGED -> extend(assessment, assessor);
            case ANEW -> courses.askAnew(id, Instant.now(clock));
            case LAPSE -> lapse(assessment);
        }
        courses.chose(id, Choice.valueOf(next.name()));
    }

    private void extend(ThreatAssessment assessment, Actor assessor) {
        if (assessment.course().anewAt() != null) {
            throw new Refusal("next", "Något har hänt i ärendet. Välj att göra en ny bedömning.");
        }
        var until = validity.longest(assessment.current().said().level());
        var at = Instant.now(clock);
        family.renew(assessment, until, assessor, at);
        var now = inEffect.latest(assessment.joint()).orElse(null);
        handingIn.keep(assessment, assessment.renew(until, assessor, now, at));
    }

    private void lapse(ThreatAssessment assessment) {
        if (assessment.request().caseId() != null) {
            throw new Refusal("next", "Kommunens ärende pågår. Förläng bedömningen eller gör en ny.");
        }
        courses.over(assessment.id(), Instant.now(clock));
    }
}
