package se.hemvist.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param key its id in the model, such as {@code AssessThreat}
 * @param name what people call it
 * @param owner who is away while the assignee does it for them
 */
public record OpenTask(
        String id, String key, String name, @Nullable String assignee, @Nullable String owner, @Nullable Instant due) {}
