package se.hemvist.coordination;

/** Why the desk questions a fact. Set words, so that none of them tells its owner whom or what it met. */
public enum FactDoubt {
    OTHER_PERSON("verkar gälla en annan person"),
    OUT_OF_DATE("verkar inte stämma längre"),
    UNFOUNDED("verkar sakna stöd");

    private final String title;

    FactDoubt(String title) {
        this.title = title;
    }

    /** All that the owner reads. */
    String question() {
        return "Uppgiften ifrågasätts av samordningen: " + title + ".";
    }
}
