package se.hemvist.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.StayStatus;

/**
 * The turns that a stay takes, each under its lock and the lock of the stay that it replaces. What changes anything for
 * the check publishes {@link StayChanged}. Who may do it, and on which day, is asked before.
 */
@Component
public class StayCourse {

    private final StayRows rows;
    private final StayMarks marks;
    private final ApplicationEventPublisher events;

    StayCourse(StayRows rows, StayMarks marks, ApplicationEventPublisher events) {
        this.rows = rows;
        this.marks = marks;
        this.events = events;
    }

    /**
     * The reservation is decided on. Where it is a move, the old stay counts to the day of the move from now on. Says
     * whether it was a reservation.
     */
    @Transactional
    boolean decide(String id) {
        var stay = held(id);
        if (stay.status() != StayStatus.RESERVED) {
            return false;
        }
        change(stay, StayStatus.DECIDED, stay.from(), stay.until());
        replaced(stay).filter(old -> old.status() == StayStatus.ONGOING).ifPresent(old -> {
            marks.movesOut(old, stay);
            tell(old);
        });
        return true;
    }

    /**
     * The person came that day, and has left the home that they moved from; an end before it was planned and is over, so
     * none is known. Says whether they were awaited.
     */
    @Transactional
    public boolean arrive(String id, LocalDate day) {
        var stay = held(id);
        if (stay.status() != StayStatus.DECIDED && stay.status() != StayStatus.NOT_ARRIVED) {
            return false;
        }
        var until = stay.until();
        change(stay, StayStatus.ONGOING, day, until != null && until.isBefore(day) ? null : until);
        marks.confirm(stay);
        replaced(stay).filter(old -> !old.isOver()).ifPresent(old -> leave(old, day));
        return true;
    }

    /** The person did not come. Says whether they were awaited. */
    @Transactional
    public boolean neverCame(String id) {
        return turn(id, StayStatus.DECIDED, StayStatus.NOT_ARRIVED);
    }

    /** The person has run. Says whether they lived there. */
    @Transactional
    public boolean abscond(String id) {
        return turn(id, StayStatus.ONGOING, StayStatus.ABSCONDED);
    }

    /** Who had run is back in the home. Says whether they had run. */
    @Transactional
    public boolean comeBack(String id) {
        return turn(id, StayStatus.ABSCONDED, StayStatus.ONGOING);
    }

    private boolean turn(String id, StayStatus from, StayStatus to) {
        var stay = held(id);
        if (stay.status() != from) {
            return false;
        }
        change(stay, to, stay.from(), stay.until());
        marks.confirm(stay);
        return true;
    }

    /** Another last day, of somebody who lives there. Says whether they do. */
    @Transactional
    public boolean lastsUntil(String id, LocalDate until) {
        var stay = held(id);
        if (stay.status() != StayStatus.ONGOING) {
            return false;
        }
        change(stay, StayStatus.ONGOING, stay.from(), until);
        return true;
    }

    /** The person has left; one who left before the first day has never been there. What is over already stays as it is. */
    @Transactional
    public void end(String id, LocalDate lastDay) {
        var stay = held(id);
        if (!stay.isOver()) {
            leave(stay, lastDay);
        }
    }

    /** Nothing comes of it; a stay that has begun or is over can't be cancelled and is left as it is. */
    @Transactional
    public void cancel(String id) {
        var stay = held(id);
        if (stay.mayBeCancelled()) {
            giveUp(stay);
        }
    }

    /** It is as recorded: somebody who knows has said so. Nothing changes for the check. */
    @Transactional
    public void confirm(String id) {
        marks.confirm(held(id));
    }

    /** Nobody has confirmed it for too long. Nothing changes for the check, which counts it as before. */
    @Transactional
    public void markUncertain(String id) {
        marks.markUncertain(held(id));
    }

    /** From now on a process looks after it. Says whether none did. */
    @Transactional
    public boolean follow(String id) {
        return marks.follow(UUID.fromString(id));
    }

    private void leave(StayRow stay, LocalDate lastDay) {
        if (lastDay.isBefore(stay.from())) {
            giveUp(stay);
        } else {
            change(stay, StayStatus.ENDED, stay.from(), lastDay);
        }
    }

    /** A move that nothing comes of leaves the old stay as it was. */
    private void giveUp(StayRow stay) {
        change(stay, StayStatus.CANCELLED, stay.from(), stay.until());
        replaced(stay).filter(old -> marks.staysAfterAll(old, stay)).ifPresent(this::tell);
    }

    /** Of two stays the lock of the lower id is taken first, as a check does. */
    private StayRow held(String id) {
        var stay = find(id).orElseThrow(() -> new IllegalArgumentException("No such stay"));
        rows.lock(Stream.of(id, stay.replaces() == null ? id : stay.replaces())
                .map(UUID::fromString)
                .toList());
        return find(id).orElseThrow();
    }

    private Optional<StayRow> replaced(StayRow stay) {
        return Optional.ofNullable(stay.replaces()).flatMap(this::find);
    }

    private Optional<StayRow> find(String id) {
        return rows.find(List.of(UUID.fromString(id))).stream().findFirst();
    }

    private void change(StayRow stay, StayStatus status, LocalDate from, @Nullable LocalDate until) {
        rows.change(stay, status, from, until);
        tell(stay);
    }

    private void tell(StayRow stay) {
        events.publishEvent(new StayChanged(stay.id(), stay.placementId()));
    }
}
