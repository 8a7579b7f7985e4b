package se.hemvist.network;

import se.hemvist.engine.Refusal;

/** Somebody changes a fact that another has changed since they read it. */
public final class FactChangedMeanwhile extends Refusal {

    FactChangedMeanwhile() {
        super("En kollega har ändrat uppgiften sedan du öppnade den. Jämför och skicka igen om din ändring ska gälla.");
    }
}
