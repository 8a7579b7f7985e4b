package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code missed-shelter.bpmn}, a time that is out for a child in skyddat boende, asks of the software. */
public interface MissedShelterSteps {

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String shelterId);

    List<String> caseworkerGroups(String shelterId);

    Date answerDue(String shelterId);

    /** Whether it was done before the time was out, and only noted here too late. */
    boolean doneInTime(String shelterId);

    void lapseShelter(String shelterId);
}
