package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code child-shelter.bpmn}, a child in skyddat boende by lagen (2024:79), asks of the software. */
public interface ChildShelterSteps {

    /** The shelter itself: what it calls is about the same one. */
    String itself(String shelterId);

    /** Whether the board waits for the court before the child is placed. */
    boolean notImmediate(String shelterId);

    boolean upheld(String shelterId);

    /** Whether the court has given more time to apply, and nothing has come of it yet. */
    boolean timeGiven(String shelterId);

    /** Whether the board does not apply, so that its decision has ended. */
    boolean notApplied(String shelterId);

    boolean granted(String shelterId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String shelterId);

    List<String> caseworkerGroups(String shelterId);

    /** The caseworkers, and the board's deciders, who alone say that no application is made. */
    List<String> applicantGroups(String shelterId);

    Date beginDue(String shelterId);

    Date applicationDue(String shelterId);

    Date receiptDue(String shelterId);

    Date rulingDue(String shelterId);
}
