package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code exit-case.bpmn}, the municipal case of a leaver (avhoppare), asks of the software. */
public interface ExitCaseSteps {

    /** Whether the consent names every authority; without it the method cannot be used. */
    boolean consentGiven(String caseId);

    void endWithoutConsent(String caseId);

    /** Asks the police region for an assessment in its own domain; called in a job, where nobody is logged in. */
    void requestThreatAssessment(String caseId);

    boolean notMotivated(String caseId);

    void endNotMotivated(String caseId);

    boolean measuresGranted(String caseId);

    void endRefused(String caseId);

    boolean placementNeeded(String caseId);

    /** The id of the open placement of the case, created if there is none: asking twice answers the same. */
    String placement(String caseId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    List<String> deciderGroups(String caseId);

    Date needsDue(String caseId);

    Date decisionDue(String caseId);
}
