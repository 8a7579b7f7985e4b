package se.hemvist.placement.rule;

import java.util.Optional;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;

/** The placing kommun's enhetschef, or its nämnd's appointed decider, decides on a placement; nobody else. */
public final class OnlyADeciderDecides {

    private OnlyADeciderDecides() {}

    public static Optional<Refusal> check(Tenant kommun, Actor actor) {
        return actor.is(kommun, Role.MANAGER) || actor.is(kommun, Role.BOARD_DECIDER)
                ? Optional.empty()
                : Optional.of(new Refusal("Bara enhetschefen eller nämndens utsedda ledamot beslutar om placeringen."));
    }
}
