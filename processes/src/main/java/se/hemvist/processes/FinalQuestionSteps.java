package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code final-question.bpmn}, what the kommun asks the police when a case ends, asks of the software. */
public interface FinalQuestionSteps {

    /** Tells the police region that the case ends, if something lets it be told this very moment; called in a job. */
    void requestFinalAssessment(String caseId);

    boolean policeAsked(String caseId);

    /** Whether the chief has found that nothing lets the police be told. */
    boolean mayNotBeAsked(String caseId);

    /** Whether something lets the police be told, and they have not been asked yet: they first had to learn of the case. */
    boolean mayBeAsked(String caseId);

    /** When the assessment should have come, counted anew from each reminder. */
    Date lateAt(String caseId);

    boolean waitGivenUp(String caseId);

    List<String> chiefGroups(String caseId);

    Date groundDue(String caseId);

    Date reminderDue(String caseId);
}
