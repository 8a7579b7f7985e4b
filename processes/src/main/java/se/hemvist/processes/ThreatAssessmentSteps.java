package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code threat-assessment.bpmn}, the police's own work on a hot- och riskbedömning, asks of the software. */
public interface ThreatAssessmentSteps {

    List<String> assessors(String assessmentId);

    List<String> reviewers(String assessmentId);

    Date assessmentDue(String assessmentId);

    Date reviewDue(String assessmentId);

    /** Lets the kommun have what is released to it, and only that; called in a job, where nobody is logged in. */
    void deliverAssessment(String assessmentId);

    void escalateReview(String assessmentId);

    boolean reviewAgreed(String assessmentId);
}
