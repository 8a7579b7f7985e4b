package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code assessment-in-force.bpmn}, an assessment as long as it holds, asks of the software. */
public interface AssessmentInForceSteps {

    List<String> assessors(String assessmentId);

    /** When it is time to ask whether it still holds. */
    Date renewalNear(String assessmentId);

    /** The end of its last day. */
    Date renewalDue(String assessmentId);

    /** Whether nothing has happened that asks for a new one; whoever reports something meanwhile waits for this answer. */
    boolean nothingAsked(String assessmentId);

    boolean assessmentUnchanged(String assessmentId);

    /** Lets the kommun know the new last day; called in a job, where nobody is logged in. */
    void deliverAssessment(String assessmentId);
}
