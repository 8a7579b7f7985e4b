package se.hemvist.check;

import se.hemvist.conflict.ConflictAnswer;

/**
 * What the check would say of a stay that nobody has; for the desk alone.
 *
 * @param answer what the kommun would be answered
 * @param free whether no conflict was found; with an answer that is okänd it is the person who is doubted, not the home
 */
public record DryRun(ConflictAnswer.Value answer, boolean free) {}
