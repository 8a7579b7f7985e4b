package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code missed-shelter-application.bpmn}, an application for skyddat boende that is late, asks of the software. */
public interface MissedShelterApplicationSteps {

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String shelterId);

    List<String> caseworkerGroups(String shelterId);

    Date answerDue(String shelterId);

    /** Whether the court was applied to, or asked for more time, before the time was out. */
    boolean doneInTime(String shelterId);

    void lapseShelter(String shelterId);
}
