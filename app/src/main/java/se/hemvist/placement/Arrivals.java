package se.hemvist.placement;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.home.Homes;

/** Tells the case that its person has come to a home, at once or late. */
@Component("arrivalsOfPlacements") // those of the login have the plain name
public class Arrivals {

    private final PlacementRows rows;
    private final Stays stays;
    private final Homes homes;
    private final ApplicationEventPublisher events;

    Arrivals(PlacementRows rows, Stays stays, Homes homes, ApplicationEventPublisher events) {
        this.rows = rows;
        this.stays = stays;
        this.homes = homes;
        this.events = events;
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
