package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code child-concern.bpmn}, one report of concern (orosanmälan) about a child, asks of the software. */
public interface ChildConcernSteps {

    /**
     * Begins the case and its clocks, unless the report was added to one that was open before it; called in a job, where nobody
     * is logged in.
     */
    void beginChildCase(String concernId);

    /** Whether the police are to assess the threat, and something lets them be told. */
    boolean policeToAsk(String concernId);

    /** Asks the police region in its own domain, or reports the new event where it has been asked; called in a job. */
    void requestThreatAssessment(String concernId);

    /** Whether the officer has said that no immediate custody is to be tried. */
    boolean custodyNotNeeded(String concernId);

    /** Begins to try one, unless one is being tried already. */
    void beginCustody(String concernId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String concernId);

    List<String> caseworkerGroups(String concernId);

    Date protectionDue(String concernId);
}
