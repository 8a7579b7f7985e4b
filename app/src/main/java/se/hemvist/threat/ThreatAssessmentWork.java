package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.ThreatAssessmentSteps;

@Component("threatAssessmentSteps")
class ThreatAssessmentWork implements ThreatAssessmentSteps {

    private final AssessmentRows rows;
    private final Releases releases;
    private final Deadlines deadlines;
    private final AccessLog log;
    private final Clock clock;

    ThreatAssessmentWork(AssessmentRows rows, Releases releases, Deadlines deadlines, AccessLog log, Clock clock) {
        this.rows = rows;
        this.releases = releases;
        this.deadlines = deadlines;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<String> assessors(String assessmentId) {
        return group(assessmentId, Role.ASSESSOR);
    }

    @Override
    public List<String> reviewers(String assessmentId) {
        return group(assessmentId, Role.REVIEWER);
    }

    /** What a colleague did not agree with is assessed again as fast as it was to be reviewed. */
    @Override
    public Date assessmentDue(String assessmentId) {
        var assessment = rows.find(assessmentId);
        return assessment
                .last()
                .map(Revision::review)
                .map(review -> due("ASSESSMENT_REVIEW", review.at()))
                .orElseGet(() -> due("ASSESSMENT_FIRST", assessment.request().at()));
    }

    @Override
    public Date reviewDue(String assessmentId) {
        return due("ASSESSMENT_REVIEW", rows.find(assessmentId).current().assessedAt());
    }

    @Override
    @Transactional
    public void deliverAssessment(String assessmentId) {
        releases.deliver(rows.find(assessmentId));
    }

    @Override
    @Transactional
    public void escalateReview(String assessmentId) {
        var assessment = rows.find(assessmentId);
        rows.escalated(assessmentId, Instant.now(clock));
        log.write(Access.to(Action.CHANGE, ThreatAssessments.PROCESS, assessmentId)
                .of(assessment.region())
                .inCase(assessment.caseNumber())
                .because("review-overdue"));
    }

    @Override
    public boolean reviewAgreed(String assessmentId) {
        return rows.find(assessmentId).isAgreed();
    }

    private List<String> group(String assessmentId, Role role) {
        return List.of(new UnitGroup(rows.find(assessmentId).region(), role).id());
    }

    private Date due(String deadline, Instant start) {
        var day = LocalDate.ofInstant(start, SwedishTime.ZONE);
        return Date.from(deadlines.on(day).after(deadline, start));
    }
}
