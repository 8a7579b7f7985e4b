package se.hemvist.network;

import se.hemvist.engine.Refusal;

/** Somebody agrees with themselves. */
public final class OwnProposal extends Refusal {

    OwnProposal() {
        super("Du har föreslagit det själv. En annan bedömare måste bekräfta.");
    }
}
