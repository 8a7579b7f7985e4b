package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code shelter-reconsideration.bpmn}, a child whose protection rests on nothing any longer, asks of the software. */
public interface ShelterReconsiderationSteps {

    /** Whether a guardian has taken their consent back, so that there is nothing for the chief to weigh first. */
    boolean boardToDecide(String caseId);

    /** Whether the chief has said that the child needs no decision of the board. */
    boolean protectedOtherwise(String caseId);

    /** Whether the board has decided that the child is placed without the guardian. */
    boolean shelterDecided(String caseId);

    /** Begins the watch over the clocks of the new decision, and the search for a home by it; called in a job. */
    void beginChildShelter(String caseId);

    List<String> chiefGroups(String caseId);

    Date reconsiderationDue(String caseId);

    List<String> shelterDeciderGroups(String caseId);

    Date shelterDecisionDue(String caseId);
}
