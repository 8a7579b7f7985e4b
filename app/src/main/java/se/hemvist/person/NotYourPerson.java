package se.hemvist.person;

import se.hemvist.engine.Refusal;

/** Somebody asked for a person of another unit. */
public final class NotYourPerson extends Refusal {

    NotYourPerson() {
        super("Personen hör inte till din enhet.");
    }
}
