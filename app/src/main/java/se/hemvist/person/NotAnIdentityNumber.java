package se.hemvist.person;

import se.hemvist.engine.Refusal;

/** What was written is no personnummer and no samordningsnummer; says why, never what was written. */
public final class NotAnIdentityNumber extends Refusal {

    NotAnIdentityNumber(String sentence) {
        super(sentence);
    }
}
