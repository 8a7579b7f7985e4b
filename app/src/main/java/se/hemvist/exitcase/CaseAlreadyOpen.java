package se.hemvist.exitcase;

import se.hemvist.engine.Refusal;

/** The person already has an open case that whoever opens one may see. Says nothing of any other case. */
final class CaseAlreadyOpen extends Refusal {

    private static final long serialVersionUID = 1;

    CaseAlreadyOpen(String number) {
        super("Personen har redan ett öppet avhopparärende hos er: " + number + ". Arbeta vidare i det.");
    }
}
