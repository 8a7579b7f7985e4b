package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code exit-case.bpmn}, the municipal case of a leaver (avhoppare), asks of the software. */
public interface ExitCaseSteps {

    /** The case itself: the processes that it calls are about the same case. */
    String itself(String caseId);

    boolean measuresGranted(String caseId);

    void endWithoutMeasures(String caseId);

    boolean placementNeeded(String caseId);

    /** The id of the open placement of the case, created if there is none: asking twice answers the same. */
    String placement(String caseId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    Date planDue(String caseId);

    Date closingDue(String caseId);
}
