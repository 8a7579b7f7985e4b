package se.hemvist.workspace.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a save.
 *
 * @param others the colleagues who write in the same form, without what they write
 * @param newer one's own of another window, which was saved instead
 * @param handedIn what a colleague has handed in
 * @param taken the colleague who has taken the task
 */
record Kept(
        long version,
        String at,
        List<Version> others,
        @Nullable OwnDraft newer,
        @Nullable Version handedIn,
        @Nullable String taken) {

    Kept {
        others = List.copyOf(others);
    }
}
