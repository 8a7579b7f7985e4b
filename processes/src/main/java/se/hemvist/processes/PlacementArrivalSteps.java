package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code placement-arrival.bpmn}, the question whether a person came whose placement was called off, asks of the software. */
public interface PlacementArrivalSteps {

    /** The officer who has the placement, or null while nobody is named. */
    @Nullable
    String caseworker(String placementId);

    List<String> caseworkerGroups(String placementId);

    /** When it should have been answered. */
    Date due(String placementId);
}
