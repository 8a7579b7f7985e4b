package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code acute-assessment.bpmn}, the assessment of a minute, asks of the software. */
public interface AcuteAssessmentSteps {

    /** What the processes that this one calls are about: the same assessment. */
    String itself(String assessmentId);

    /** Whether it came with its start, or is still to be made because a kommun asked for it. */
    boolean acutelyAssessed(String assessmentId);

    List<String> acuteAssessors(String assessmentId);

    Date acuteDue(String assessmentId);

    /** Lets the kommuner whose cases are about the person have what is released; called in a job. */
    void deliverAssessment(String assessmentId);

    boolean reviewAgreed(String assessmentId);

    /** Whether a full assessment of the person is under way in the region anyhow. */
    boolean fullAssessmentUnderway(String assessmentId);

    List<String> assessors(String assessmentId);

    Date followUpDue(String assessmentId);

    boolean allowedToLapse(String assessmentId);

    /** Begins a full assessment that no kommun has asked for; called in a job. */
    void beginFullAssessment(String assessmentId);
}
