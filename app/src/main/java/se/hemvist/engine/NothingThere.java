package se.hemvist.engine;

/** What is asked for is not there, or not for this officer: answered as a page that does not exist. */
public class NothingThere extends Refusal {

    /** Somebody else's page and one that is not there: the same. */
    public NothingThere() {
        this("Sidan finns inte, eller så får du inte se den.");
    }

    protected NothingThere(String sentence) {
        super(sentence);
    }
}
