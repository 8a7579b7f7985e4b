package se.hemvist.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.Nearness;
import se.hemvist.conflict.Window;

/**
 * A conflict as the desk sees it; never for a kommun.
 *
 * @param higherStay null when the conflict is about one stay and its home
 * @param nearness how near the two homes lie; null for the home alone
 * @param window the days it is about, from the day it was last judged
 * @param firstSharedDay the first day of all that it has been about while it was open
 * @param causes what it rests on now
 */
public record ConflictView(
        String id,
        ConflictKind kind,
        ConflictSeverity severity,
        String lowerStay,
        @Nullable String higherStay,
        @Nullable Nearness nearness,
        Window window,
        LocalDate firstSharedDay,
        boolean open,
        Instant openedAt,
        @Nullable Instant raisedAt,
        @Nullable Instant clearedAt,
        List<ConflictCause> causes) {

    public ConflictView {
        causes = List.copyOf(causes);
    }

    /** The one or two stays that it is about. */
    public List<String> stays() {
        return Stream.concat(Stream.of(lowerStay), Stream.ofNullable(higherStay))
                .toList();
    }

    /** The other stay, when the conflict is about two. */
    public Optional<String> otherThan(String stay) {
        return stays().stream().filter(one -> !one.equals(stay)).findFirst();
    }
}
