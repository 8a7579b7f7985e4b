package se.hemvist.check;

/** A conflict that was not there, or had been cleared, was found; published in the transaction of the check. */
public record ConflictOpened(String conflictId) {}
