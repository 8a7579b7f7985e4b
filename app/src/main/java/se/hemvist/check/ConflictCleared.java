package se.hemvist.check;

/** No cause of the conflict remains, or its last day has passed. */
public record ConflictCleared(String conflictId) {}
