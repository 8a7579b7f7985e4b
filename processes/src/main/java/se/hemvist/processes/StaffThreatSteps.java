package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code staff-threat.bpmn}, what somebody does to an officer in their work, asks of the software. */
public interface StaffThreatSteps {

    /** The one whom the officer has chosen, or null when it goes to all chiefs of the unit. */
    @Nullable
    String receiver(String reportId);

    List<String> receiverGroups(String reportId);

    Date handlingDue(String reportId);

    void escalateHandling(String reportId);

    boolean policeToTell(String reportId);

    void tellPolice(String reportId);
}
