package se.hemvist.home;

import se.hemvist.engine.Refusal;

/** Somebody changes a home or a provider that another has changed since they read it. */
public final class HomeChangedMeanwhile extends Refusal {

    HomeChangedMeanwhile() {
        super(
                "En kollega har ändrat uppgifterna sedan du öppnade dem. Jämför och skicka igen om din ändring ska gälla.");
    }
}
