package se.hemvist.network;

import se.hemvist.engine.Refusal;

/** Somebody closes a fact that is closed already. */
public final class FactNotOpen extends Refusal {

    FactNotOpen() {
        super("Uppgiften är redan avslutad.");
    }
}
