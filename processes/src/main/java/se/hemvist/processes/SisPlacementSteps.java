package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code sis-placement.bpmn}, a place in a home of the state applied for and waited for, asks of the software. */
public interface SisPlacementSteps {

    boolean sisAppliedFor(String sisId);

    /** The same id: what it calls is about the same application. */
    String itself(String sisId);

    boolean sisPlaceAssigned(String sisId);

    /** Whether there is a plan for the wait that nobody has found too weak. */
    boolean planInOrder(String sisId);

    /** When the chief must look at the wait, for the first time or again. */
    Date waitIsLong(String sisId);

    /** Tells the chief at once. */
    void alertLongWait(String sisId);

    /** Tells the chief at once that the child waits without a plan. */
    void alertNoPlan(String sisId);

    /** Has the home sought and checked as any other, unless one is sought already. */
    void seekAssignedPlace(String sisId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String sisId);

    List<String> caseworkerGroups(String sisId);

    List<String> deciderGroups(String sisId);

    List<String> chiefGroups(String sisId);

    Date applicationDue(String sisId);

    Date decisionDue(String sisId);

    Date planDue(String sisId);

    Date waitHandledDue(String sisId);
}
