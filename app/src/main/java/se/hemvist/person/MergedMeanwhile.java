package se.hemvist.person;

import se.hemvist.engine.Refusal;

/** Somebody writes of a record that another has just merged with the person's other one. */
public final class MergedMeanwhile extends Refusal {

    MergedMeanwhile() {
        super("Två poster om en person har just slagits samman. Inget är sparat. Ladda om sidan och försök igen.");
    }
}
