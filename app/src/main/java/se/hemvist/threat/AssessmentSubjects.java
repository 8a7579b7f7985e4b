package se.hemvist.threat;

import se.hemvist.engine.ProcessSubjects;

/** Every process of an assessment is about that assessment. */
record AssessmentSubjects(String process, AssessmentRows rows) implements ProcessSubjects {

    @Override
    public String tenantOf(String subject) {
        return rows.find(subject).region().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.find(subject).caseNumber();
    }
}
