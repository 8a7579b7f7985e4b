package se.hemvist.placement.life;

import se.hemvist.engine.Refusal;

/** It is not there, or it is another's: nobody learns which. */
public final class NoSuchPlacement extends Refusal {

    private static final long serialVersionUID = 1;

    NoSuchPlacement() {
        super("Placeringen finns inte bland dina ärenden.");
    }
}
