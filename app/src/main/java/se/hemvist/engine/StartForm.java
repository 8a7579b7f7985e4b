package se.hemvist.engine;

/**
 * What the form that starts a process asks of the software; found by the simple name of its command, which in kebab
 * case is the form's.
 *
 * @param <V> what is shown: one component for every text and list of the form
 * @param <C> what is asked: one component for every field of the form
 */
public interface StartForm<V extends Record, C extends Record> {

    /** What the one who opens the form may see. */
    V shown();

    /** Carries the command out, in the engine's transaction, and says what the new instance is about. */
    Subject submit(C command);

    /**
     * The number on the receipt of whoever started it, asked for in the same transaction: the case's, unless they may not know
     * of the case. Under another number the receipt tells nothing of what the case waits for.
     */
    default String receipt(Subject started) {
        return started.caseNumber();
    }
}
