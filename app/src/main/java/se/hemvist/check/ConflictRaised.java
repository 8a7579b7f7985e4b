package se.hemvist.check;

/** An open conflict got a new cause or a higher severity: what was decided about it no longer holds. */
public record ConflictRaised(String conflictId) {}
