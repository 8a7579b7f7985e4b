package se.hemvist.conflict;

/** A criminal network; an inactive one counts for nothing. */
public record Network(String id, boolean active) {}
