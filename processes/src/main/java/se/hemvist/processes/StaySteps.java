package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code stay.bpmn}, which keeps what is known of a placed person's whereabouts true, asks of the software. */
public interface StaySteps {

    /** When somebody should next be asked: to confirm, or because the last day is near. */
    Date lookDue(String placementId);

    boolean endNear(String placementId);

    boolean stayOver(String placementId);

    /** From then on an unconfirmed stay is uncertain. */
    Date confirmationDue(String placementId);

    void markUncertain(String placementId);

    /** The end of the last day that is decided on. */
    Date lastDay(String placementId);

    /** The officer who has the placement, or null while nobody is named. */
    @Nullable
    String caseworker(String placementId);

    List<String> caseworkerGroups(String placementId);
}
