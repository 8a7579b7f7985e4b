package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Role;
import se.hemvist.processes.AssessmentReviewSteps;

@Component("assessmentReviewSteps")
class AssessmentReviewWork implements AssessmentReviewSteps {

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final AssessmentDues dues;
    private final AccessLog log;
    private final Clock clock;

    AssessmentReviewWork(AssessmentRows rows, CourseRows courses, AssessmentDues dues, AccessLog log, Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.dues = dues;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<String> reviewers(String assessmentId) {
        return dues.groups(assessmentId, Role.REVIEWER);
    }

    @Override
    public Date reviewDue(String assessmentId) {
        return dues.after("ASSESSMENT_REVIEW", rows.find(assessmentId).current().assessedAt());
    }

    @Override
    @Transactional
    public void escalateReview(String assessmentId) {
        var assessment = rows.find(assessmentId);
        courses.escalated(assessmentId, Instant.now(clock));
        log.write(Access.to(Action.CHANGE, ThreatAssessments.PROCESS, assessmentId)
                .of(assessment.region())
                .inCase(assessment.caseNumber())
                .because("review-overdue"));
    }

    @Override
    public List<String> escalatedTo(String assessmentId) {
        return dues.groups(assessmentId, Role.ON_CALL);
    }

    @Override
    public Date securingDue(String assessmentId) {
        return dues.after("ASSESSMENT_SECURED", Instant.now(clock));
    }
}
