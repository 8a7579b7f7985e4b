package se.hemvist.engine;

/** What is asked for is not there, or not for this officer: answered as a page that does not exist. */
public abstract class NothingThere extends Refusal {

    protected NothingThere(String sentence) {
        super(sentence);
    }
}
