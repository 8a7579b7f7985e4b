package se.hemvist.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Vistelse: the facts of a placement that the conflict check sees.
 *
 * @param replaces the stay that the person moves from, by its id
 */
public record Stay(
        String id,
        String person,
        Home home,
        @Nullable String unit,
        Days days,
        StayStatus status,
        @Nullable String replaces) {

    /** One that replaces no other. */
    public Stay(String id, String person, Home home, @Nullable String unit, Days days, StayStatus status) {
        this(id, person, home, unit, days, status, null);
    }

    /** The days from today on that this stay is counted for; empty when there are none. */
    public Optional<Window> countedFrom(LocalDate today) {
        return switch (status) {
            case CANCELLED -> Optional.empty();
            case NOT_ARRIVED, ABSCONDED -> Window.from(today).within(days.withoutEnd());
            case ONGOING -> Window.from(today).within(days.endBefore(today) ? days.withoutEnd() : days);
            case RESERVED, DECIDED, ENDED -> Window.from(today).within(days);
        };
    }

    /** Whether one of the two is moved from to the other: the person will not be in both. */
    boolean isAMoveWith(Stay other) {
        return id.equals(other.replaces) || other.id.equals(replaces);
    }

    boolean mayShareUnitWith(Stay other) {
        return unit == null || other.unit == null || unit.equals(other.unit);
    }
}
