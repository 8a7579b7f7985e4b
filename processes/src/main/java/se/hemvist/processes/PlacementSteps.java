package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code placement.bpmn}, the way from a need to a person in a home, asks of the software. */
public interface PlacementSteps {

    boolean homeReserved(String placementId);

    boolean proposed(String placementId);

    boolean approved(String placementId);

    boolean withdrawn(String placementId);

    /** The moment when the home is no longer held for the person. */
    Date reservationLapses(String placementId);

    /** A while before that, when whoever waits should be reminded. */
    Date reservationEndsSoon(String placementId);

    void lapseReservation(String placementId);

    /** The officer who has the placement, or null while nobody is named. */
    @Nullable
    String caseworker(String placementId);

    List<String> caseworkerGroups(String placementId);

    List<String> deciderGroups(String placementId);

    /** When a home should have been sought, chosen and answered for. */
    Date due(String placementId);

    Date decisionDue(String placementId);
}
