package se.hemvist.network;

import se.hemvist.engine.NothingThere;

/** There is no fact of that kind and id, or no proposal. */
public final class NoSuchFact extends NothingThere {

    public NoSuchFact() {
        super("Uppgiften finns inte.");
    }
}
