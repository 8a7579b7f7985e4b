package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code relative-closure.bpmn}, the end of a relative's case, asks of the software. */
public interface RelativeClosureSteps {

    void callOffPlacement(String caseId);

    /** Tells the police that the case ends, if something lets them be told; called in a job. */
    void requestFinalAssessment(String caseId);

    boolean policeAsked(String caseId);

    /** Whether the chief has said that nothing lets the police be told. */
    boolean mayNotBeAsked(String caseId);

    /** Whether something lets the police be told now. */
    boolean mayBeAsked(String caseId);

    List<String> chiefGroups(String caseId);

    Date groundDue(String caseId);

    Date reminderDue(String caseId);

    boolean waitGivenUp(String caseId);

    void closeCase(String caseId);
}
