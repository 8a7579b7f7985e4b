package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code child-placement.bpmn}, the case of a child placed because of crime, asks of the software. */
public interface ChildPlacementSteps {

    /** The case itself: the processes that it calls are about the same case. */
    String itself(String caseId);

    /** Whether it was decided not to open an inquiry. */
    boolean inquiryNotOpened(String caseId);

    /** Whether the decision is to apply for care, and no application is on its way. */
    boolean careToApplyFor(String caseId);

    /** The id of the application for care, created if there is none: asking twice answers the same. */
    String application(String caseId);

    boolean careBegun(String caseId);

    boolean placementDecided(String caseId);

    /** Whether the child is placed already or a place is being looked for. */
    boolean placeAtHand(String caseId);

    /** Whether the search came to a home, or another still goes on: else it was given up. */
    boolean childPlaced(String caseId);

    /** The id of the open placement of the case, created if there is none: asking twice answers the same. */
    String placement(String caseId);

    boolean inquireAgain(String caseId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    Date closingDue(String caseId);
}
