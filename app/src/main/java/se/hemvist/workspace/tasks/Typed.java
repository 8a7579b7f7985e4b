package se.hemvist.workspace.tasks;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the page sends to be kept.
 *
 * @param base the version that the page knows of
 */
record Typed(long base, JsonNode values) {

    static final int LARGEST = 256 * 1024;

    boolean isTooLarge() {
        return values.toString().length() > LARGEST;
    }

    /** What is written is about people. */
    @Override
    public String toString() {
        return "Typed[" + base + "]";
    }
}
