package se.hemvist.placement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.home.HomeMoved;
import se.hemvist.home.Homes;

/** Finds the stays of a home where the home lies now, in the transaction that moved it. */
@Component
class StaysOfMovedHomes {

    private final StayRows stays;
    private final Homes homes;

    StaysOfMovedHomes(StayRows stays, Homes homes) {
        this.stays = stays;
        this.homes = homes;
    }

    @EventListener
    void on(HomeMoved event) {
        homes.find(event.homeId()).ifPresent(stays::moved);
    }
}
