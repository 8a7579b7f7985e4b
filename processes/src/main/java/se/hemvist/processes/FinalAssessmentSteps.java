package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code final-assessment.bpmn}, the assessment of a case that is over, asks of the software. */
public interface FinalAssessmentSteps {

    /** What the processes that this one calls are about: the same assessment. */
    String itself(String assessmentId);

    List<String> assessors(String assessmentId);

    Date finalDue(String assessmentId);

    /** Lets the kommun have what is released to it, and only that; called in a job, where nobody is logged in. */
    void deliverAssessment(String assessmentId);

    boolean reviewAgreed(String assessmentId);
}
