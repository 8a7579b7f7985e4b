package se.hemvist.home;

import se.hemvist.engine.NothingThere;

/** There is no such home or provider in the register. */
public final class NoSuchHome extends NothingThere {

    public NoSuchHome() {
        super("Boendet eller utföraren finns inte i registret.");
    }
}
