package se.hemvist.network;

import se.hemvist.engine.Refusal;

/** There is no fact of that kind and id, or no proposal. */
public final class NoSuchFact extends Refusal {

    public NoSuchFact() {
        super("Uppgiften finns inte.");
    }
}
