package se.hemvist.deadline;

import se.hemvist.engine.NothingThere;

/** There is no deadline of that code. */
final class NoSuchRule extends NothingThere {

    NoSuchRule() {
        super("Regeln finns inte.");
    }
}
