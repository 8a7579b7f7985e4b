package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code custody-end.bpmn}, the child after a custody that no longer holds, asks of the software. */
public interface CustodyEndSteps {

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String custodyId);

    List<String> caseworkerGroups(String custodyId);

    List<String> chiefGroups(String custodyId);

    Date reconsiderationDue(String custodyId);
}
