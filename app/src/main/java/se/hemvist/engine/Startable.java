package se.hemvist.engine;

/**
 * Something that a user may start by its form.
 *
 * @param process its id, such as {@code exit-case}
 * @param name what people call it
 */
public record Startable(String process, String name) {}
