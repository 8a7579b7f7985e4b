package se.hemvist.coordination;

import se.hemvist.engine.Refusal;

/** Only coordinators see situations; nobody else learns whether there is one. */
public final class NotTheDesk extends Refusal {

    NotTheDesk() {
        super("Sidan finns inte, eller så får du inte se den.");
    }
}
