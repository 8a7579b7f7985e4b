package se.hemvist.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One judging of every stay.
 *
 * @param judgedTo the last stay of the last page that was judged
 */
record ConflictSweep(UUID id, @Nullable String judgedTo, boolean done) {}
