package se.hemvist.threat;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.Role;
import se.hemvist.processes.AssessmentInForceSteps;
import se.hemvist.threat.Course.Choice;

@Component("assessmentInForceSteps")
class AssessmentInForceWork implements AssessmentInForceSteps {

    private final AssessmentRows rows;
    private final Releases releases;
    private final AssessmentDues dues;

    AssessmentInForceWork(AssessmentRows rows, Releases releases, AssessmentDues dues) {
        this.rows = rows;
        this.releases = releases;
        this.dues = dues;
    }

    @Override
    public List<String> assessors(String assessmentId) {
        return dues.groups(assessmentId, Role.ASSESSOR);
    }

    @Override
    public Date renewalNear(String assessmentId) {
        return dues.nearEndOf(rows.find(assessmentId).current().said().validUntil());
    }

    @Override
    public Date renewalDue(String assessmentId) {
        return AssessmentDues.endOf(rows.find(assessmentId).current().said().validUntil());
    }

    /** Under the lock: who reports just now finds the instance waiting, or is found by it. */
    @Override
    @Transactional
    public boolean nothingAsked(String assessmentId) {
        return rows.lock(assessmentId).course().anewAt() == null;
    }

    @Override
    public boolean assessmentUnchanged(String assessmentId) {
        return rows.find(assessmentId).course().chosen() == Choice.UNCHANGED;
    }

    @Override
    @Transactional
    public void deliverAssessment(String assessmentId) {
        releases.deliver(rows.find(assessmentId));
    }
}
