package se.hemvist.processes;

/** What {@code relative-protection.bpmn}, the municipal case of a threatened relative, asks of the software. */
public interface RelativeProtectionSteps {

    /** The case itself: the processes that it calls are about the same case. */
    String itself(String caseId);

    boolean protectionGranted(String caseId);

    void endWithoutProtection(String caseId);

    /** Whether a placement is needed, may be made now, and nobody is looking for one; holds the case. */
    boolean placementNeeded(String caseId);

    /** The id of the open placement of the case, created if there is none: asking twice answers the same. */
    String placement(String caseId);
}
