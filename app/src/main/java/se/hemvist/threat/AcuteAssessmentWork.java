package se.hemvist.threat;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.Role;
import se.hemvist.processes.AcuteAssessmentSteps;
import se.hemvist.threat.Course.Choice;
import se.hemvist.threat.Course.Work;
import se.hemvist.threat.ThreatAssessment.Status;

@Component("acuteAssessmentSteps")
class AcuteAssessmentWork implements AcuteAssessmentSteps {

    private final AssessmentRows rows;
    private final ThreatAssessments assessments;
    private final Releases releases;
    private final AssessmentDues dues;

    AcuteAssessmentWork(AssessmentRows rows, ThreatAssessments assessments, Releases releases, AssessmentDues dues) {
        this.rows = rows;
        this.assessments = assessments;
        this.releases = releases;
        this.dues = dues;
    }

    @Override
    public String itself(String assessmentId) {
        return assessmentId;
    }

    @Override
    public boolean acutelyAssessed(String assessmentId) {
        return rows.find(assessmentId).status() == Status.ASSESSED;
    }

    @Override
    public List<String> acuteAssessors(String assessmentId) {
        return dues.groups(assessmentId, Role.ASSESSOR, Role.ON_CALL);
    }

    /** What a colleague did not agree with counts already: it is made again as fast as it was made first. */
    @Override
    public Date acuteDue(String assessmentId) {
        var assessment = rows.find(assessmentId);
        return assessment
                .last()
                .map(Revision::review)
                .map(review -> dues.after("ASSESSMENT_ACUTE", review.at()))
                .orElseGet(() ->
                        dues.after("ASSESSMENT_ACUTE", assessment.request().at()));
    }

    @Override
    @Transactional
    public void deliverAssessment(String assessmentId) {
        releases.deliver(rows.find(assessmentId));
    }

    @Override
    public boolean reviewAgreed(String assessmentId) {
        return rows.find(assessmentId).isAgreed();
    }

    @Override
    public boolean fullAssessmentUnderway(String assessmentId) {
        var acute = rows.find(assessmentId);
        return !rows.underWay(Work.CASE, acute.region(), acute.joint()).isEmpty();
    }

    @Override
    public List<String> assessors(String assessmentId) {
        return dues.groups(assessmentId, Role.ASSESSOR);
    }

    @Override
    public Date followUpDue(String assessmentId) {
        return AssessmentDues.endOf(rows.find(assessmentId).current().said().validUntil());
    }

    @Override
    public boolean allowedToLapse(String assessmentId) {
        return rows.find(assessmentId).course().chosen() == Choice.LAPSE;
    }

    @Override
    @Transactional
    public void beginFullAssessment(String assessmentId) {
        assessments.beginUnasked(rows.find(assessmentId));
    }
}
