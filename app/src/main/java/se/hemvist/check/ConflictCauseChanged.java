package se.hemvist.check;

/** An open conflict rests on a fact that has been amended: what was said of the fact may no longer be true. */
public record ConflictCauseChanged(String conflictId) {}
