package se.hemvist.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.home.Homes;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.rule.Arrival;
import se.hemvist.placement.rule.DayThatHasBeen;

/** A person comes to a home, at once or late: on which day that can be, and who is told. */
@Component
public class Homecoming {

    private final PlacementRows rows;
    private final Stays stays;
    private final Homes homes;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<HomeConditions> conditions;
    private final Clock clock;

    Homecoming(
            PlacementRows rows,
            Stays stays,
            Homes homes,
            ApplicationEventPublisher events,
            ObjectProvider<HomeConditions> conditions,
            Clock clock) {
        this.rows = rows;
        this.stays = stays;
        this.homes = homes;
        this.events = events;
        this.conditions = conditions;
        this.clock = clock;
    }

    /**
     * Nobody has come who is awaited still, nor before they came to the home that they left, nor to a home of which
     * something is not known yet that must be, unless the placement was called off and only what has happened is asked.
     */
    public void check(String field, StayRow stay, LocalDate day) {
        Optional.ofNullable(stay.placementId())
                .map(rows::get)
                .filter(placement -> placement.status() != PlacementStatus.AWAITED)
                .ifPresent(placement -> conditions.stream()
                        .flatMap(each -> each.lackingForArrival(placement.caseId(), stay.id()).stream())
                        .findFirst()
                        .ifPresent(lacking -> {
                            throw new Refusal(lacking);
                        }));
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        Arrival.check(field, day, stay.from(), today);
        Optional.ofNullable(stay.replaces())
                .flatMap(stays::find)
                .filter(old -> !old.isOver())
                .ifPresent(old -> DayThatHasBeen.check(field, day, old.from(), today));
    }

    /** In the transaction of the arrival. */
    public void tell(String placementId, LocalDate arrivedOn) {
        var placement = rows.get(placementId);
        var home = stays.find(placement.currentStay())
                .flatMap(stay -> homes.find(stay.homeId()))
                .orElseThrow();
        events.publishEvent(new PersonPlaced(
                placementId,
                placement.caseId(),
                placement.tenant(),
                home.place().municipality(),
                arrivedOn));
    }
}
