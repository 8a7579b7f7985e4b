package se.hemvist.placement;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictAnswer;

/**
 * The answer that holds for a stay now.
 *
 * @param at when it was read, which is what it is true of; null while it is awaited
 */
public record CurrentAnswer(ConflictAnswer answer, @Nullable Instant at) {

    /** Okänd until the check has answered, also while a newer check is on its way. */
    public static final CurrentAnswer AWAITED =
            new CurrentAnswer(new ConflictAnswer(ConflictAnswer.Value.CANNOT_CONFIRM, Set.of()), null);
}
