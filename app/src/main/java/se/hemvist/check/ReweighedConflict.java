package se.hemvist.check;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.ConflictSeverity;

/**
 * A conflict that two tables weigh differently.
 *
 * @param higherStay null when the conflict is about one stay and its home
 * @param now null when it would arise
 * @param then null when it would be over
 */
public record ReweighedConflict(
        ConflictKind kind,
        String lowerStay,
        @Nullable String higherStay,
        @Nullable ConflictSeverity now,
        @Nullable ConflictSeverity then) {

    static ReweighedConflict of(ConflictKey key, @Nullable ConflictSeverity now, @Nullable ConflictSeverity then) {
        return new ReweighedConflict(key.kind(), key.lowerStay(), key.higherStay(), now, then);
    }

    /** The one or two stays that it is about. */
    public List<String> stays() {
        return Stream.concat(Stream.of(lowerStay), Stream.ofNullable(higherStay))
                .toList();
    }
}
