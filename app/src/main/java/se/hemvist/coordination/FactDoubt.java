package se.hemvist.coordination;

/** Why the desk questions a fact. Set words, so that none of them tells its owner whom or what it met. */
public enum FactDoubt {
    OTHER_PERSON("Uppgiften verkar gälla en annan person"),
    OUT_OF_DATE("Uppgiften verkar inte stämma längre"),
    UNFOUNDED("Uppgiften verkar sakna stöd");

    private final String title;

    FactDoubt(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
