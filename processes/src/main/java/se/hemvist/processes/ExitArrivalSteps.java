package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code exit-arrival.bpmn}, which lets the police know who has come to their region, asks of the software. */
public interface ExitArrivalSteps {

    /**
     * Informs the region where the person lives now, when it is another than the kommun's own and the consent holds;
     * called in a job, where nobody is logged in.
     */
    void informRegion(String placementId);

    boolean nothingWithheld(String placementId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String placementId);

    List<String> caseworkerGroups(String placementId);

    Date noteDue(String placementId);
}
