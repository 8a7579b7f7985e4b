package se.hemvist.engine;

/**
 * What one user task asks of the software; found by the simple name of its command, which is the task's id and, in
 * kebab case, its form's. A bean that implements this must name both records in its declaration.
 *
 * @param <V> what is shown: one component for every text and list of the form
 * @param <C> what is asked: one component for every field of the form
 */
public interface TaskForm<V extends Record, C extends Record> {

    /** What the one who opens the task may see, read from the domain each time. */
    V shown(String subject);

    /** Carries the command out, in the engine's transaction, or throws a {@link Refusal}. */
    void submit(String subject, C command);
}
