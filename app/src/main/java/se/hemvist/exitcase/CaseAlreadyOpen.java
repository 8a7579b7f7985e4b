package se.hemvist.exitcase;

import se.hemvist.engine.Refusal;

/** The kommun itself already has an open case of the person. Says nothing of any other kommun. */
final class CaseAlreadyOpen extends Refusal {

    private static final long serialVersionUID = 1;

    CaseAlreadyOpen() {
        super("Personen har redan ett öppet avhopparärende hos er. Arbeta vidare i det.");
    }

    CaseAlreadyOpen(String number) {
        super("Personen har redan ett öppet avhopparärende hos er: " + number + ". Arbeta vidare i det.");
    }
}
