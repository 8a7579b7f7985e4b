package se.hemvist.engine;

import java.util.List;
import java.util.Optional;

/**
 * What one user has to do, for our own pages, with that user's own rights: the lists, forms and refusals of Tasklist.
 * What is not theirs and what is not there are the same: empty, or the same {@link Refusal}.
 */
public interface Worklist {

    /** At most two hundred, the first due first. */
    List<ListedTask> list(TaskList list, String user);

    /** The user's own tasks and those that they are offered, in the case of that number. */
    List<ListedTask> inCase(String caseNumber, String user);

    /** An open task that the user may see. */
    Optional<ListedTask> find(String task, String user);

    /** The task's form, with what the domain shows in it. */
    OpenForm open(String task, String user);

    void claim(String task, String user);

    void giveBack(String task, String user);

    /**
     * Hands the task's form in, and takes the task first when it is nobody's. Handed in twice it has one effect.
     *
     * @param values one JSON object
     * @return who handed it in and when; somebody else, when a colleague was first
     */
    HandedIn handIn(String task, String user, String values);

    /** The form of a task that has been theirs or offered to them, to read what was written in it; JSON. */
    Optional<String> schema(String task, String user);

    /** Who handed it in, for those who did and those who were offered the task. */
    Optional<HandedIn> handedIn(String id, String user);

    /** The last thing that this user started so, during the last minutes. */
    Optional<HandedIn> startedLately(String process, String user);

    List<Startable> startable(String user);

    OpenForm openStart(String process, String user);

    /**
     * Starts the process by its form. The same key has one effect.
     *
     * @param key given to the form as it is shown
     */
    HandedIn start(String process, String key, String user, String values);
}
