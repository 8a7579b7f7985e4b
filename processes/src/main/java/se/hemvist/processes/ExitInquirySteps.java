package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code exit-inquiry.bpmn}, the way from the first contact to the decision on measures, asks of the software. */
public interface ExitInquirySteps {

    /** Whether the consent names every authority; without it the method cannot be used. */
    boolean consentGiven(String caseId);

    /** Whether a meeting that did not come about has a new day. */
    boolean meetingToCome(String caseId);

    /** Asks the police region for an assessment in its own domain; called in a job, where nobody is logged in. */
    void requestThreatAssessment(String caseId);

    /** Whether the police say that the person is a witness, who belongs to another programme. */
    boolean witness(String caseId);

    /** Whether an assessment came before the first analysis, as an acute one does. */
    boolean threatKnown(String caseId);

    boolean notMotivated(String caseId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    List<String> deciderGroups(String caseId);

    Date meetingDue(String caseId);

    Date needsDue(String caseId);

    Date decisionDue(String caseId);
}
