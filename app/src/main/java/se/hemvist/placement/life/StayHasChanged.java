package se.hemvist.placement.life;

import se.hemvist.engine.Refusal;

/** Somebody was first: the stay stands otherwise than when the page was opened. */
final class StayHasChanged extends Refusal {

    private static final long serialVersionUID = 1;

    StayHasChanged() {
        super("Vistelsen har ändrats sedan du öppnade sidan. Läs hur den ser ut nu och försök igen.");
    }
}
