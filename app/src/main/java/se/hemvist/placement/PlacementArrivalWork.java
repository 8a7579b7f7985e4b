package se.hemvist.placement;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.processes.PlacementArrivalSteps;

/** What {@code placement-arrival.bpmn} asks of the software: it is asked of whoever had the placement carried out. */
@Component("placementArrivalSteps")
final class PlacementArrivalWork implements PlacementArrivalSteps {

    private final PlacementWork placements;

    PlacementArrivalWork(PlacementWork placements) {
        this.placements = placements;
    }

    @Override
    public @Nullable String caseworker(String placementId) {
        return placements.caseworker(placementId);
    }

    @Override
    public List<String> caseworkerGroups(String placementId) {
        return placements.caseworkerGroups(placementId);
    }

    @Override
    public Date due(String placementId) {
        return placements.due(placementId);
    }
}
