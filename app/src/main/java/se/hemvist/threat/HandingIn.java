package se.hemvist.threat;

import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;

/** Keeps a version that an assessor handed in, logs who did, and lets the check go by it when it is in effect. */
@Component
class HandingIn {

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final Releases releases;
    private final AccessLog log;

    HandingIn(AssessmentRows rows, CourseRows courses, Releases releases, AccessLog log) {
        this.rows = rows;
        this.courses = courses;
        this.releases = releases;
        this.log = log;
    }

    void keep(ThreatAssessment assessment, Revision revision) {
        rows.assessed(assessment, revision);
        if (assessment.course().isAnsweredBySeen()) {
            courses.answered(assessment.id());
        }
        log.write(Access.to(Action.DECIDE, ThreatAssessments.PROCESS, assessment.id())
                .of(assessment.region())
                .inCase(assessment.caseNumber())
                .because(revision.kind().name()));
        if (revision.isInEffect()) {
            releases.tookEffect(assessment);
        }
    }
}
