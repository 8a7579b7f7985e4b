package se.hemvist.placement;

import java.util.Optional;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;

/** Four eyes: who chose the home or proposed it is not who decides. */
final class NobodyDecidesOnTheirOwnProposal {

    private NobodyDecidesOnTheirOwnProposal() {}

    static Optional<Refusal> check(Placement placement, Actor actor) {
        var proposal = placement.proposal();
        var proposed = proposal != null && proposal.proposer().equals(actor.user());
        return proposed || actor.user().equals(placement.chosenBy())
                ? Optional.of(new Refusal(
                        "Du har valt boendet eller föreslagit placeringen. Någon annan behöver besluta om den."))
                : Optional.empty();
    }
}
