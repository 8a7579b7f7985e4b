package se.hemvist.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.PlacementEvent.Kind;
import se.hemvist.processes.PlacementSteps;

/** What {@code placement.bpmn} asks of the software. */
@Component("placementSteps")
final class PlacementWork implements PlacementSteps {

    private static final String DECISION = "DECISION";
    private static final String ENDS_SOON = "RESERVATION_ENDS_SOON";

    private final PlacementRows rows;
    private final Reservations reservations;
    private final Stays stays;
    private final Deadlines deadlines;
    private final Clock clock;

    PlacementWork(PlacementRows rows, Reservations reservations, Stays stays, Deadlines deadlines, Clock clock) {
        this.rows = rows;
        this.reservations = reservations;
        this.stays = stays;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public boolean homeReserved(String placementId) {
        return is(placementId, PlacementStatus.RESERVED);
    }

    @Override
    public boolean proposed(String placementId) {
        return is(placementId, PlacementStatus.PROPOSED);
    }

    @Override
    public boolean approved(String placementId) {
        return is(placementId, PlacementStatus.APPROVED);
    }

    @Override
    public boolean withdrawn(String placementId) {
        return is(placementId, PlacementStatus.WITHDRAWN);
    }

    private boolean is(String placementId, PlacementStatus status) {
        return rows.get(placementId).status() == status;
    }

    @Override
    public Date reservationLapses(String placementId) {
        return Date.from(reservedUntil(rows.get(placementId)).orElseGet(clock::instant));
    }

    @Override
    public Date reservationEndsSoon(String placementId) {
        var until = reservedUntil(rows.get(placementId)).orElseGet(clock::instant);
        return Date.from(
                deadlines.on(until.atZone(SwedishTime.ZONE).toLocalDate()).before(ENDS_SOON, until));
    }

    /** Also when it comes late: a placement that has been decided on meanwhile keeps its home. */
    @Override
    public void lapseReservation(String placementId) {
        var placement = rows.held(placementId);
        if (placement.status() == PlacementStatus.RESERVED || placement.status() == PlacementStatus.PROPOSED) {
            reservations.seekAgain(
                    placement, Kind.LAPSED, "Reservationen har gått ut och boendet hålls inte längre. Sök igen.");
        }
    }

    @Override
    public @Nullable String caseworker(String placementId) {
        return rows.get(placementId).caseworker();
    }

    @Override
    public List<String> caseworkerGroups(String placementId) {
        return rows.get(placementId).caseworkerGroups();
    }

    @Override
    public List<String> deciderGroups(String placementId) {
        return rows.get(placementId).deciderGroups();
    }

    @Override
    public Date due(String placementId) {
        return Date.from(due(rows.get(placementId)));
    }

    /** No later than the home is held. */
    @Override
    public Date decisionDue(String placementId) {
        var placement = rows.get(placementId);
        var due = due(placement);
        return Date.from(reservedUntil(placement).filter(due::isAfter).orElse(due));
    }

    private Instant due(Placement placement) {
        var since = placement.statusSince();
        return deadlines.on(since.atZone(SwedishTime.ZONE).toLocalDate()).after(DECISION, since);
    }

    private Optional<Instant> reservedUntil(Placement placement) {
        return Optional.ofNullable(placement.stay()).flatMap(stays::find).map(StayRow::reservedUntil);
    }
}
