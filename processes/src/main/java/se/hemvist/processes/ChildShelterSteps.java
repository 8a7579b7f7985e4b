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

    boolean granted(String shelterId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String shelterId);

    List<String> caseworkerGroups(String shelterId);

    Date beginDue(String shelterId);

    Date applicationDue(String shelterId);

    Date receiptDue(String shelterId);

    Date rulingDue(String shelterId);
}
