package se.hemvist.workspace.tasks;

import org.jspecify.annotations.Nullable;
import se.hemvist.engine.ListedTask;
import se.hemvist.workspace.pages.DueTime;

/**
 * A task as a page shows it.
 *
 * @param taken the name of whoever has taken it; empty for nobody
 * @param mine whether that is the reader
 */
record TaskRow(ListedTask task, @Nullable DueTime due, String taken, boolean mine) {

    public boolean isFree() {
        return taken.isEmpty();
    }

    public boolean isAnothers() {
        return !isFree() && !mine;
    }
}
