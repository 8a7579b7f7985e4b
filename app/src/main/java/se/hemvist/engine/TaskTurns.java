package se.hemvist.engine;

/** Tasks change hands while an officer is away, and come back afterwards. */
public interface TaskTurns {

    /** Gives every open task to whose turn it is by {@link Substitutes} now; in transactions of its own. */
    void settle();
}
