package se.hemvist.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param key its id in the model, such as {@code AssessThreat}
 * @param name what people call it
 */
public record OpenTask(String id, String key, String name, @Nullable String assignee, @Nullable Instant due) {}
