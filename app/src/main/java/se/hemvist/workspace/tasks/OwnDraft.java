package se.hemvist.workspace.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What one has written oneself.
 *
 * @param handedIn what a colleague handed in meanwhile
 */
record OwnDraft(long version, String at, JsonNode values, @Nullable Version handedIn) {

    /** What is written is about people. */
    @Override
    public String toString() {
        return "OwnDraft[" + version + "]";
    }
}
