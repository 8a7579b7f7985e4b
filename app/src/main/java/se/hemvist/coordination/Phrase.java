package se.hemvist.coordination;

/** All that the desk can ask of a side. Set phrases, so that none of them tells anything of another side. */
public enum Phrase {
    CHOOSE_OTHER_HOME("Välj ett annat boende för personen."),
    MOVE_BY_DATE("Flytta personen till ett annat boende."),
    POSTPONE_ARRIVAL("Skjut upp inflyttningen."),
    CALL_THE_DESK("Ring den nationella samordningen.");

    private final String sentence;

    Phrase(String sentence) {
        this.sentence = sentence;
    }

    /** Whether the kommun can do it only by having another home checked. */
    boolean needsAnotherHome() {
        return this == CHOOSE_OTHER_HOME || this == MOVE_BY_DATE;
    }

    /** What the kommun reads. */
    public String sentence() {
        return sentence;
    }
}
