package se.hemvist.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has begun to write.
 *
 * @param version grows with each save
 * @param values one JSON object
 * @param handedIn what a colleague handed in meanwhile, one JSON object
 */
public record FormDraft(String user, long version, Instant savedAt, String values, @Nullable String handedIn) {

    /** What is written is about people. */
    @Override
    public String toString() {
        return "FormDraft[" + version + "]";
    }
}
