package se.hemvist.engine;

import java.time.Instant;
import java.util.List;

/** Open tasks by when they are due, whoever is logged in. */
public interface DueTasks {

    /**
     * Those due after the one moment and not after the other, the first due first.
     *
     * @param page counted from 0, of a thousand tasks; an empty one is past the end
     */
    List<DueTask> between(Instant after, Instant until, int page);
}
