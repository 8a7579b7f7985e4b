package se.hemvist.threat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.Role;
import se.hemvist.processes.FinalAssessmentSteps;

@Component("finalAssessmentSteps")
class FinalAssessmentWork implements FinalAssessmentSteps {

    private final AssessmentRows rows;
    private final Releases releases;
    private final AssessmentDues dues;

    FinalAssessmentWork(AssessmentRows rows, Releases releases, AssessmentDues dues) {
        this.rows = rows;
        this.releases = releases;
        this.dues = dues;
    }

    @Override
    public String itself(String assessmentId) {
        return assessmentId;
    }

    @Override
    public List<String> assessors(String assessmentId) {
        return dues.groups(assessmentId, Role.ASSESSOR);
    }

    @Override
    public Date finalDue(String assessmentId) {
        return dues.after("ASSESSMENT_FINAL", endedAt(rows.find(assessmentId)));
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

    private static Instant endedAt(ThreatAssessment assessment) {
        return Objects.requireNonNull(assessment.course().endedAt(), "The case is over");
    }
}
