package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code national-coordination.bpmn}, the desk's work on one conflict situation, asks of the software. */
public interface NationalCoordinationSteps {

    /** Once for every time that the situation is the desk's to decide; an alert that stands is left alone. */
    void raiseAlert(String situationId);

    /**
     * Starts an instance in the domain of every kommun that must act, and takes back what a decision has made needless;
     * called in a job, where nobody is logged in.
     */
    void sendRequests(String situationId);

    boolean situationDecided(String situationId);

    /** Whether every conflict of it may stand for now. */
    boolean situationStands(String situationId);

    /** When the first conflict of those that may stand no longer may. */
    Date standsUntil(String situationId);

    /** Ends what has had its day; whatever is then undecided is the desk's again. */
    void reopenSituation(String situationId);

    void closeSituation(String situationId);

    /** Withdraws what was asked and resolves the alert, because the conflict is no more. */
    void clearSituation(String situationId);

    void noteSideAnswer(String situationId);

    /** The coordinator who has claimed the situation, or null while nobody has. */
    @Nullable
    String claimant(String situationId);

    List<String> coordinators(String situationId);

    Date claimDue(String situationId);

    /** How often it is looked whether somebody has claimed it, as a repeating interval. */
    String claimClock(String situationId);

    /** Tells the substitute on call, and the next time the chief, that nobody has claimed the situation. */
    void escalateClaim(String situationId);
}
