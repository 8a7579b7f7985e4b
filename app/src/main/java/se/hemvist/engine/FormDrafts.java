package se.hemvist.engine;

import java.util.List;
import java.util.Optional;

/** What people have begun to write: sealed, each user's own, gone with the form or after a day. */
public interface FormDrafts {

    /** The draft's place for the form that starts the process; that of a task is the task's id. */
    static String startOf(String process) {
        return "start:" + process;
    }

    Optional<FormDraft> own(String form, String user);

    /** What others have begun in the same form, newest first; nothing to somebody who may not work on it. */
    List<FormDraft> others(String form, String user);

    /**
     * Saves it, if nothing newer has been saved than what the page knows of.
     *
     * @param base the version that the page knows of; 0 when it knows of none
     * @param values one JSON object
     * @return what is kept now: of a higher version than the base plus one when somebody else's window was first; empty
     *     when the form was never this user's to fill in
     */
    Optional<FormDraft> save(String form, String user, long base, String values);

    /** Throws this user's draft away. */
    void discard(String form, String user);
}
