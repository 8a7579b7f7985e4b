package se.hemvist.threat;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;

@Component
class AssessmentSubjects implements ProcessSubjects {

    private final AssessmentRows rows;

    AssessmentSubjects(AssessmentRows rows) {
        this.rows = rows;
    }

    @Override
    public String process() {
        return ThreatAssessments.PROCESS;
    }

    @Override
    public String tenantOf(String subject) {
        return rows.find(subject).region().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.find(subject).caseNumber();
    }
}
