package se.hemvist.workspace;

import java.time.Instant;

/**
 * Something that must be done or lapses, and when.
 *
 * @param source the paragraph, the decision or the practice that it comes from
 */
public record Due(String what, Instant at, String source) {}
