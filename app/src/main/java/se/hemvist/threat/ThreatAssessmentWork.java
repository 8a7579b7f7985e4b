package se.hemvist.threat;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.Role;
import se.hemvist.processes.ThreatAssessmentSteps;
import se.hemvist.threat.Course.Choice;

@Component("threatAssessmentSteps")
class ThreatAssessmentWork implements ThreatAssessmentSteps {

    private final AssessmentRows rows;
    private final ConditionRows conditions;
    private final Releases releases;
    private final AssessmentDues dues;
    private final UnderFifteen underFifteen;

    ThreatAssessmentWork(
            AssessmentRows rows,
            ConditionRows conditions,
            Releases releases,
            AssessmentDues dues,
            UnderFifteen underFifteen) {
        this.rows = rows;
        this.conditions = conditions;
        this.releases = releases;
        this.dues = dues;
        this.underFifteen = underFifteen;
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
    public Date analysisDue(String assessmentId) {
        return dues.after(
                "ASSESSMENT_INITIAL", rows.find(assessmentId).request().at());
    }

    @Override
    public Date assessmentDue(String assessmentId) {
        return dues.assessment(rows.find(assessmentId));
    }

    @Override
    public boolean madeUnasked(String assessmentId) {
        return rows.find(assessmentId).request().caseId() == null;
    }

    @Override
    @Transactional
    public void deliverInitialAnalysis(String assessmentId) {
        releases.deliver(rows.find(assessmentId));
    }

    @Override
    public boolean conditionsMet(String assessmentId) {
        var assessment = rows.find(assessmentId);
        return !assessment.request().asksForConditions()
                || conditions.last(assessment).said().areMet();
    }

    @Override
    public Date conditionsDue(String assessmentId) {
        return dues.after(
                "ASSESSMENT_CONDITIONS",
                conditions.last(rows.find(assessmentId)).at());
    }

    @Override
    @Transactional
    public void deliverConditions(String assessmentId) {
        var assessment = rows.find(assessmentId);
        if (conditions.haveChanged(assessment)) {
            releases.deliverConditions(assessment, conditions.last(assessment).said());
        }
    }

    @Override
    public boolean assessesChild(String assessmentId) {
        return underFifteen.is(rows.find(assessmentId));
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
    public boolean leftToLapse(String assessmentId) {
        var course = rows.find(assessmentId).course();
        return course.chosen() == Choice.LAPSE && course.anewAt() == null;
    }
}
