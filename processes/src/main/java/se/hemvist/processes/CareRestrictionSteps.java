package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code care-restriction.bpmn}, a decision under 14 § LVU, asks of the software. */
public interface CareRestrictionSteps {

    /** The restriction itself: its reviews are about the same one. */
    String itself(String restrictionId);

    boolean restrictionDecided(String restrictionId);

    List<String> deciderGroups(String restrictionId);

    Date decisionDue(String restrictionId);
}
