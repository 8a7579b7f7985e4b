package se.hemvist.workspace.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.FormDraft;

/**
 * What the page sends to be handed in.
 *
 * @param key given to a form that starts something
 * @param seen the versions of the colleagues' drafts that have been looked at, by user
 */
record HandingIn(@Nullable UUID key, JsonNode values, @Nullable Map<String, Long> seen) {

    boolean hasSeen(FormDraft other) {
        return seen != null && seen.getOrDefault(other.user(), 0L) >= other.version();
    }

    /** What is written is about people. */
    @Override
    public String toString() {
        return "HandingIn";
    }
}
