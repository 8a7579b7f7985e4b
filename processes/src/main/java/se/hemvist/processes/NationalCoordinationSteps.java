package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code national-coordination.bpmn}, the desk's work on one conflict situation, asks of the software. */
public interface NationalCoordinationSteps {

    void raiseAlert(String situationId);

    /** Starts an instance in the domain of every kommun that must act; called in a job, where nobody is logged in. */
    void sendRequests(String situationId);

    boolean situationDecided(String situationId);

    void closeSituation(String situationId);

    /** Withdraws what was asked and resolves the alert, because the conflict is no more. */
    void clearSituation(String situationId);

    void noteSideAnswer(String situationId);

    /** The coordinator who has claimed the situation, or null while nobody has. */
    @Nullable
    String claimant(String situationId);

    List<String> coordinators(String situationId);

    Date claimDue(String situationId);
}
