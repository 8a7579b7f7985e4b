package se.hemvist.engine;

import org.jspecify.annotations.Nullable;

/**
 * Somebody has taken a task or given it back. Published in the transaction in which it happens.
 *
 * @param key the task's id in the model
 * @param subject what its process is about
 * @param user who did it
 * @param officer whose it is now; null when it was given back
 */
public record TaskTurned(String key, String subject, String user, @Nullable String officer) {}
