package se.hemvist.processes;

import java.util.Date;

/** What {@code child-closing.bpmn}, the safe end of a case, asks of the software. */
public interface ChildClosingSteps {

    /** Whether the police know the case, and something lets them be told that it ends. */
    boolean policeInvolved(String caseId);

    /** Tells the police that the case ends; called in a job. */
    void askFinalAssessment(String caseId);

    /** When nobody waits for it any longer. */
    Date finalAssessmentOverdue(String caseId);

    /** Whether nothing else in the case must be done first, such as an opinion that a prosecutor waits for. */
    boolean mattersSettled(String caseId);

    void closeCase(String caseId);

    /** A report has come meanwhile: the case goes on, from its preliminary assessment. */
    void beginAnew(String caseId);
}
