package se.hemvist.relativecase;

import se.hemvist.engine.NothingThere;

/** A case that is not theirs, one that is not there and a link that is of another: the same. */
final class NoSuchLink extends NothingThere {

    NoSuchLink() {
        super("Sidan finns inte, eller så får du inte se den.");
    }
}
