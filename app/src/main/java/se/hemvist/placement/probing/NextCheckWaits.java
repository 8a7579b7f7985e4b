package se.hemvist.placement.probing;

import se.hemvist.engine.Refusal;

/** The desk must let the case's next check through. One sentence for every cause: it tells of no answer. */
public final class NextCheckWaits extends Refusal {

    /** What the kommun reads. */
    public static final String SENTENCE = "Nästa kontroll i ärendet väntar på den nationella samordningen. Ring"
            + " samordningen, och välj boendet igen när den har släppt fram kontrollen.";

    NextCheckWaits() {
        super(SENTENCE);
    }
}
