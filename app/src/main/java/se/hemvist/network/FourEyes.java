package se.hemvist.network;

import se.hemvist.organisation.Actor;

/**
 * Fyra ögon: somebody has said that a fact holds less or no longer, and somebody else has agreed. Without the two no fact
 * can be closed or weakened.
 *
 * @param first the user id of the officer who said it
 * @param second who agreed
 */
public record FourEyes(String first, Actor second) {

    /** @throws OwnProposal when the two are one */
    public FourEyes {
        if (first.isBlank() || first.equals(second.user())) {
            throw new OwnProposal();
        }
    }
}
