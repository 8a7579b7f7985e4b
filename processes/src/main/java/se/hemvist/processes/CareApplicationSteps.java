package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code care-application.bpmn}, the board asking the court for care under LVU, asks of the software. */
public interface CareApplicationSteps {

    /** Whether the court has given more time to apply. */
    boolean applicationPostponed(String applicationId);

    /** Whether the board does not apply after all. */
    boolean applicationDropped(String applicationId);

    /** Whether the court has given itself more time. */
    boolean rulingPostponed(String applicationId);

    boolean careGranted(String applicationId);

    /** Whether the care stands when the judgment has become final. */
    boolean careStands(String applicationId);

    /** Whether the care had begun before the judgment became final. */
    boolean careBegunBefore(String applicationId);

    /** The decision has lapsed since the care did not begin in time. */
    void lapseCare(String applicationId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String applicationId);

    List<String> caseworkerGroups(String applicationId);

    /** The same, and the appointed decider of the board, who alone may say that none is made. */
    List<String> applicantGroups(String applicationId);

    Date applicationDue(String applicationId);

    Date receiptDue(String applicationId);

    Date rulingDue(String applicationId);

    Date finalDue(String applicationId);

    Date careDue(String applicationId);

    Date reconsiderationDue(String applicationId);
}
