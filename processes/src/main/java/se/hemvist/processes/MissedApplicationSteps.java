package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code missed-application.bpmn}, a custody without an application in time, asks of the software. */
public interface MissedApplicationSteps {

    /** Whether the application was made, or the court asked for more time, before the last day. */
    boolean doneInTime(String custodyId);

    /** Lets the custody lapse, 9 § LVU. */
    void lapseCustody(String custodyId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String custodyId);

    /** Those who may answer in the officer's place, the chief among them. */
    List<String> caseworkerGroups(String custodyId);

    Date answerDue(String custodyId);
}
