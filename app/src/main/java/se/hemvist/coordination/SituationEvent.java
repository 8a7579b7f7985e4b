package se.hemvist.coordination;

/** What can happen to a situation, in the words that the desk reads. */
enum SituationEvent {
    FOUND("Situationen upptäcktes"),
    JOINED("En konflikt till kom med"),
    CLAIMED("Tog situationen"),
    GIVEN_BACK("Lämnade tillbaka situationen"),
    REQUESTED("Begärde en åtgärd"),
    MAY_STAND("Lät den stå kvar"),
    FALSE_ALARM("Bedömde en konflikt som falsklarm"),
    RETURNED("Åter till samordningen: dagen har kommit"),
    VOIDED("Åter till samordningen: ny orsak, högre allvar eller ändrad uppgift"),
    SETTLED("Inget kvar att avgöra"),
    SUBSTITUTE_TOLD("Ingen hade tagit den: ersättaren i jour larmad"),
    CHIEF_TOLD("Ingen hade tagit den: chefen larmad"),
    SIDE_LATE("Larm igen: en begäran är inte klar i tid"),
    REFUSAL_LATE("Larm igen: ingen har tagit ställning till en nekad begäran"),
    MERGED("En annan situation gick upp i den"),
    PARTED("Delad: en del blev en egen situation");

    private final String words;

    SituationEvent(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
