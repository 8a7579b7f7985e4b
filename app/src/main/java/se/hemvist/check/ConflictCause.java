package se.hemvist.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.Nearness;

/**
 * A fact that a conflict rests on.
 *
 * @param nearness how near the two homes lay when it was found; null for the home alone
 * @param severity of the conflict when the fact was found
 * @param since when the check first met it in this conflict
 */
public record ConflictCause(FactRef fact, @Nullable Nearness nearness, ConflictSeverity severity, Instant since) {}
