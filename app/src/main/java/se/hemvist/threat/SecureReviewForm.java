package se.hemvist.threat;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;

/** Se till att bedömningen granskas. */
@Component
class SecureReviewForm implements TaskForm<SecureReviewShown, SecureReview> {

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final Officers officers;
    private final AccessLog log;

    SecureReviewForm(AssessmentRows rows, CourseRows courses, Officers officers, AccessLog log) {
        this.rows = rows;
        this.courses = courses;
        this.officers = officers;
        this.log = log;
    }

    @Override
    @Transactional
    public SecureReviewShown shown(String subject) {
        var assessment = rows.find(subject);
        var revision = assessment.current();
        log.write(access(assessment, Action.READ));
        return new SecureReviewShown(
                assessment.caseNumber(),
                revision.said().level().title(),
                officers.nameOf(revision.assessor()),
                SwedishText.moment(revision.assessedAt()));
    }

    @Override
    @Transactional
    public void submit(String subject, SecureReview command) {
        var assessment = rows.lock(subject);
        if (command.note() != null) {
            courses.noted(subject, command.note());
        }
        log.write(access(assessment, Action.CHANGE));
    }

    private static Access access(ThreatAssessment assessment, Action action) {
        return Access.to(action, ThreatAssessments.PROCESS, assessment.id())
                .of(assessment.region())
                .inCase(assessment.caseNumber())
                .because("review-overdue");
    }
}
