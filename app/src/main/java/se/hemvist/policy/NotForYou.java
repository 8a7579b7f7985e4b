package se.hemvist.policy;

import se.hemvist.engine.NothingThere;

/** Somebody else's page and one that is not there: the same. */
final class NotForYou extends NothingThere {

    NotForYou() {
        super("Sidan finns inte, eller så får du inte se den.");
    }
}
