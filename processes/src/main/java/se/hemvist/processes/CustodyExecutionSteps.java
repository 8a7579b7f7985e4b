package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code custody-execution.bpmn}, the taking of a child into custody, asks of the software. */
public interface CustodyExecutionSteps {

    /** Whether the child has been taken, or must still be looked for. */
    boolean custodyExecuted(String custodyId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String custodyId);

    List<String> caseworkerGroups(String custodyId);

    Date executionDue(String custodyId);
}
