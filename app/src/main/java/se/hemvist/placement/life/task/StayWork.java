package se.hemvist.placement.life.task;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.life.OwnStay;
import se.hemvist.placement.life.OwnStays;
import se.hemvist.placement.life.StayClock;
import se.hemvist.placement.rule.TaskOwners;
import se.hemvist.processes.StaySteps;

/** What {@code stay.bpmn} asks of the software. */
@Component("staySteps")
class StayWork implements StaySteps {

    private final OwnStays stays;
    private final StayClock clock;

    StayWork(OwnStays stays, StayClock clock) {
        this.stays = stays;
        this.clock = clock;
    }

    @Override
    public Date lookDue(String placementId) {
        return Date.from(clock.nextLook(of(placementId)));
    }

    @Override
    public boolean endNear(String placementId) {
        return clock.endsSoon(of(placementId));
    }

    @Override
    public boolean stayOver(String placementId) {
        return Optional.ofNullable(of(placementId).stay())
                .filter(stay -> !stay.isOver())
                .map(StayRow::id)
                .isEmpty();
    }

    @Override
    public Date confirmationDue(String placementId) {
        return Date.from(clock.uncertainFrom(of(placementId)));
    }

    @Override
    public void markUncertain(String placementId) {
        clock.markUncertain(of(placementId));
    }

    @Override
    public Date lastDay(String placementId) {
        return Date.from(clock.over(of(placementId)));
    }

    @Override
    public @Nullable String caseworker(String placementId) {
        return of(placementId).placement().caseworker();
    }

    @Override
    public List<String> caseworkerGroups(String placementId) {
        var placement = of(placementId).placement();
        return TaskOwners.caseworkers(placement.tenant(), placement.caseworker());
    }

    private OwnStay of(String placementId) {
        return stays.ofNobody(placementId);
    }
}
