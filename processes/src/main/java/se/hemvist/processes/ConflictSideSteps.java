package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code conflict-side.bpmn}, a kommun's own instance of a request for action, asks of the software. */
public interface ConflictSideSteps {

    /** Tells the desk what the kommun has answered; called in a job, where nobody is logged in. */
    void reportAnswer(String requestId);

    boolean moveRefused(String requestId);

    /** Tells the desk that the person has moved; called in a job, where nobody is logged in. */
    void reportMove(String requestId);

    void closeRequest(String requestId);

    /** The officer who has the placement, or null while nobody is named. */
    @Nullable
    String caseworker(String requestId);

    List<String> caseworkerGroups(String requestId);

    Date answerDue(String requestId);

    Date moveDue(String requestId);
}
