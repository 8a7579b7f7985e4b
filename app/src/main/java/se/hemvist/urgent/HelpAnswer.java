package se.hemvist.urgent;

/** All that the desk can answer a kommun. Set words, so that none of them tells anything of anybody else. */
public enum HelpAnswer {
    PROPOSE("Samordningen föreslår boendena i listan. Välj ett av dem eller en annan plats."),
    NONE_TO_PROPOSE("Samordningen har inget boende att föreslå. Ring den nationella samordningen."),
    CALL_US("Ring den nationella samordningen innan ni placerar.");

    private final String sentence;

    HelpAnswer(String sentence) {
        this.sentence = sentence;
    }

    /** What the kommun reads. */
    public String sentence() {
        return sentence;
    }
}
