package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code relative-inquiry.bpmn}, the way to the decision on protection, asks of the software. */
public interface RelativeInquirySteps {

    /** Whether the adult, or everybody who has the custody of the child, consents. */
    boolean consentGiven(String caseId);

    /** Whether it is a child whose guardian threatens or refuses, so that lagen (2024:79) may apply. */
    boolean shelterAsked(String caseId);

    /** Whether the board has decided that the child is placed without the guardian. */
    boolean shelterDecided(String caseId);

    List<String> shelterDeciderGroups(String caseId);

    Date shelterDecisionDue(String caseId);

    /** Begins the watch over the clocks of the court; called in a job. */
    void beginChildShelter(String caseId);

    /** Asks the police region for an assessment in its own domain; called in a job, where nobody is logged in. */
    void requestThreatAssessment(String caseId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    List<String> deciderGroups(String caseId);

    Date inquiryDue(String caseId);

    Date decisionDue(String caseId);
}
