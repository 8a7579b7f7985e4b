package se.hemvist.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.PlacementEvent.Kind;

/**
 * Placements that are called off when the person may have moved in already. The stay is not cancelled: it counts until
 * somebody has said whether the person came, and the question lives on whatever becomes of the case.
 */
@Component
class AwaitedArrivals {

    private final PlacementRows rows;
    private final PlacementEvents events;
    private final Stays stays;
    private final Processes processes;
    private final Clock clock;

    AwaitedArrivals(PlacementRows rows, PlacementEvents events, Stays stays, Processes processes, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.stays = stays;
        this.processes = processes;
        this.clock = clock;
    }

    /** Whether the person may live there though nobody has said so: the first day of what was decided has come. */
    boolean mayHaveCome(Placement placement) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        return placement.status() == PlacementStatus.APPROVED
                && stayOf(placement)
                        .filter(stay -> stay.status() == StayStatus.DECIDED)
                        .filter(stay -> !stay.from().isAfter(today))
                        .isPresent();
    }

    void ask(Placement placement) {
        rows.move(placement, PlacementStatus.AWAITED);
        events.record(Kind.AWAITED, placement.id(), placement.stay());
        processes.start("placement-arrival", placement.id().toString());
    }

    /** Whoever ends the stay otherwise has said where the person is: then nothing is asked. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void changed(StayChanged change) {
        Optional.ofNullable(change.placementId())
                .flatMap(rows::known)
                .filter(AwaitedArrivals::isAsked)
                .map(placement -> rows.held(placement.id().toString()))
                .filter(AwaitedArrivals::isAsked)
                .filter(placement -> stayOf(placement).filter(StayRow::isOver).isPresent())
                .ifPresent(placement -> {
                    rows.move(placement, PlacementStatus.WITHDRAWN);
                    processes.tell(placement.id().toString(), "arrival-settled");
                });
    }

    private static boolean isAsked(Placement placement) {
        return placement.status() == PlacementStatus.AWAITED;
    }

    private Optional<StayRow> stayOf(Placement placement) {
        return Optional.ofNullable(placement.stay()).flatMap(stays::find);
    }
}
