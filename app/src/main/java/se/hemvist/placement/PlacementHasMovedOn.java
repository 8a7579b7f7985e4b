package se.hemvist.placement;

import se.hemvist.engine.Refusal;

/** Somebody was first: the task is done, or the placement stands at another step. */
final class PlacementHasMovedOn extends Refusal {

    PlacementHasMovedOn() {
        super("Uppgiften är redan utförd, eller placeringen har gått vidare. Ladda om sidan.");
    }
}
