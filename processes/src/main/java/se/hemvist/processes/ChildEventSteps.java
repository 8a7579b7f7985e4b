package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code child-event.bpmn}, an event reported in a child's case, asks of the software. */
public interface ChildEventSteps {

    /** Whether somebody has chosen a basis that lets the police know. */
    boolean mayTell(String eventId);

    /** Tells the police, if the basis holds at this moment; called in a job. */
    void tellPolice(String eventId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String eventId);

    List<String> caseworkerGroups(String eventId);

    Date choiceDue(String eventId);
}
