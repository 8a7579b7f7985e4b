package se.hemvist.placement.life;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Processes;
import se.hemvist.placement.PlacementHandedOver;
import se.hemvist.placement.StayChanged;
import se.hemvist.placement.StayCourse;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/**
 * Whoever changes a stay, its process hears of it: as the transaction commits, when a task that made the change is
 * completed, so that no task is taken back while it is being sent in.
 */
@Component
class FollowedStays {

    private static final String CHANGED = "stay-changed";

    private final Stays stays;
    private final StayCourse course;
    private final Extensions extensions;
    private final StayEvents events;
    private final Processes processes;

    FollowedStays(Stays stays, StayCourse course, Extensions extensions, StayEvents events, Processes processes) {
        this.stays = stays;
        this.course = course;
        this.extensions = extensions;
        this.events = events;
        this.processes = processes;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void changed(StayChanged change) {
        var placement = change.placementId();
        if (placement == null) {
            return;
        }
        stays.find(change.stayId()).ifPresent(stay -> {
            if (stay.status() != StayStatus.ONGOING) {
                extensions.forget(stay);
            }
            follow(stay, placement);
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void confirmed(StayConfirmed confirmation) {
        processes.tell(confirmation.placementId(), CHANGED);
    }

    /** Its tasks are given anew, to whoever has the placement now. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void handedOver(PlacementHandedOver placement) {
        processes.tell(placement.placementId(), CHANGED);
    }

    private void follow(StayRow stay, String placement) {
        if (hasBegun(stay) && course.follow(stay.id())) {
            events.record(
                    stay,
                    stay.status() == StayStatus.NOT_ARRIVED ? StayEvent.Kind.NOT_ARRIVED : StayEvent.Kind.ARRIVED,
                    stay.from());
            processes.start("stay", placement);
        } else if (hasBegun(stay)) {
            processes.tell(placement, CHANGED);
        } else if (stay.isOver() && stay.followed()) {
            if (!events.has(stay, StayEvent.Kind.ENDED)) {
                events.record(stay, StayEvent.Kind.ENDED, stay.until());
            }
            processes.tell(placement, CHANGED);
        }
    }

    private static boolean hasBegun(StayRow stay) {
        return switch (stay.status()) {
            case ONGOING, NOT_ARRIVED, ABSCONDED -> true;
            case RESERVED, DECIDED, ENDED, CANCELLED -> false;
        };
    }
}
