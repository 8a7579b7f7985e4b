package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code threat-assessment.bpmn}, the police's own work on a hot- och riskbedömning, asks of the software. */
public interface ThreatAssessmentSteps {

    /** What the processes that this one calls are about: the same assessment. */
    String itself(String assessmentId);

    List<String> assessors(String assessmentId);

    Date analysisDue(String assessmentId);

    Date assessmentDue(String assessmentId);

    /** Whether the police make it of their own accord: then there is no kommun to analyse the risk for. */
    boolean madeUnasked(String assessmentId);

    /** Lets the kommun have what is released to it, and only that; called in a job, where nobody is logged in. */
    void deliverInitialAnalysis(String assessmentId);

    /** Whether all the conditions that the police themselves set are met, by what was last said of them. */
    boolean conditionsMet(String assessmentId);

    Date conditionsDue(String assessmentId);

    /** Lets the kommun have what is now said of the conditions; it cannot grant anything before they are met. */
    void deliverConditions(String assessmentId);

    /** Whether the person is under 15 on the day: then it is made in a form of its own. */
    boolean assessesChild(String assessmentId);

    /** The same of the full assessment. */
    void deliverAssessment(String assessmentId);

    boolean reviewAgreed(String assessmentId);

    boolean leftToLapse(String assessmentId);
}
