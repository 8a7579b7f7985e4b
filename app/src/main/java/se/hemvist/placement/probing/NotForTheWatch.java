package se.hemvist.placement.probing;

import se.hemvist.engine.Refusal;

/** Only the desk and the national log reviewer see who has asked how much; nobody else learns that anybody does. */
public final class NotForTheWatch extends Refusal {

    NotForTheWatch() {
        super("Sidan finns inte, eller så får du inte se den.");
    }
}
