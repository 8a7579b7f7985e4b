package se.hemvist.engine;

import java.time.Instant;
import java.util.List;

/** Open tasks, for pages of our own; completing one goes the same way as through its form. */
public interface Tasks {

    /** The open tasks about this subject, oldest first, whoever is logged in. */
    List<OpenTask> of(String subject);

    /** Takes the task, as this user and with this user's rights. */
    void claim(String task, String user);

    /** Completes the task as this user, through validation and the {@link TaskForm} of the command. */
    void complete(String task, String user, Record command);

    /** The open tasks of that model id about this subject are due then instead; that there is none is a normal answer. */
    void dueAt(String subject, String task, Instant due);
}
