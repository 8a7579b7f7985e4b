package se.hemvist.workspace.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written in a form: whose it is, and when.
 *
 * @param user of a colleague's; empty for one's own
 * @param version grows with each save
 * @param at in Swedish
 * @param values left out where it is only said that there is such a version
 */
record Version(String user, String name, long version, String at, @Nullable JsonNode values) {

    /** What is written is about people. */
    @Override
    public String toString() {
        return "Version[" + version + "]";
    }
}
