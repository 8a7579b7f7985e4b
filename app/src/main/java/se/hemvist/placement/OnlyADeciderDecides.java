package se.hemvist.placement;

import java.util.Optional;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;

/** The placing kommun's enhetschef, or its nämnd's appointed decider, decides on a placement; nobody else. */
final class OnlyADeciderDecides {

    private OnlyADeciderDecides() {}

    static Optional<Refusal> check(Placement placement, Actor actor) {
        return actor.is(placement.tenant(), Role.MANAGER) || actor.is(placement.tenant(), Role.BOARD_DECIDER)
                ? Optional.empty()
                : Optional.of(new Refusal("Bara enhetschefen eller nämndens utsedda ledamot beslutar om placeringen."));
    }
}
