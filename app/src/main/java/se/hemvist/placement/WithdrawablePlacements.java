package se.hemvist.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Processes;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;
import se.hemvist.workspace.WithdrawableParts;

/** A placement as a tree: the application carries the proposal, the proposal the decision, the decision the arrival. */
@Component
class WithdrawablePlacements implements WithdrawableParts {

    private final PlacementRows rows;
    private final OwnPlacements own;
    private final Placements placements;
    private final Stays stays;
    private final Processes processes;
    private final ObjectProvider<CarriesPlacements> carriers;

    WithdrawablePlacements(
            PlacementRows rows,
            OwnPlacements own,
            Placements placements,
            Stays stays,
            Processes processes,
            ObjectProvider<CarriesPlacements> carriers) {
        this.rows = rows;
        this.own = own;
        this.placements = placements;
        this.stays = stays;
        this.processes = processes;
        this.carriers = carriers;
    }

    @Override
    public List<Withdrawable> of(HeldCase of) {
        var carrier = carriers.stream()
                .flatMap(each -> each.carrier(of).stream())
                .findFirst()
                .orElse(null);
        return rows.of(of.id().toString()).stream()
                .flatMap(placement -> isWithdrawn(placement) || !placement.isUrgent()
                        ? parts(placement, carrier).stream()
                        : arrival(placement, carrier).stream())
                .toList();
    }

    /** Of one that was made in the night only that the person came: it has its own way back. */
    private Optional<Withdrawable> arrival(Placement placement, @Nullable String carrier) {
        return placement.status() == PlacementStatus.CARRIED_OUT && hasArrived(placement)
                ? Optional.of(arrival(placement, carrier, Standing.DONE, "Personen har flyttat in"))
                : Optional.empty();
    }

    private static Withdrawable arrival(Placement of, @Nullable String under, Standing standing, String state) {
        return new Withdrawable(
                PlacementPart.ARRIVAL.of(of.id().toString()), under, "Inflyttning", state, standing, false);
    }

    private List<Withdrawable> parts(Placement placement, @Nullable String carrier) {
        var state = placement.status().title();
        var over = isOver(placement) ? Standing.OVER : Standing.OPEN;
        var parts = new ArrayList<Withdrawable>();
        parts.add(new Withdrawable(
                PlacementPart.APPLICATION.of(placement.id().toString()),
                carrier,
                "Ansökan om boende",
                state,
                over,
                false));
        if (placement.status().compareTo(PlacementStatus.PROPOSED) >= 0 && !isWithdrawn(placement)) {
            parts.add(part(
                    placement,
                    PlacementPart.PROPOSAL,
                    PlacementPart.APPLICATION,
                    "Förslag till placering",
                    "Föreslagen",
                    over,
                    false));
        }
        if (placement.status().compareTo(PlacementStatus.APPROVED) >= 0 && !isWithdrawn(placement)) {
            parts.add(part(
                    placement,
                    PlacementPart.DECISION,
                    PlacementPart.PROPOSAL,
                    "Beslut om placering",
                    "Beslutad",
                    over,
                    true));
        }
        var decision = PlacementPart.DECISION.of(placement.id().toString());
        if (isAwaited(placement)) {
            parts.add(arrival(placement, decision, Standing.OVER, state));
        } else if (placement.status() == PlacementStatus.CARRIED_OUT) {
            parts.add(
                    hasArrived(placement)
                            ? arrival(placement, decision, Standing.DONE, "Personen har flyttat in")
                            : arrival(placement, decision, Standing.OVER, "Personen kom aldrig"));
        }
        return parts;
    }

    /** One that came to nothing, or was called off, has nothing to take back; one where somebody lives is done, not over. */
    private boolean isOver(Placement placement) {
        return isWithdrawn(placement)
                || isAwaited(placement)
                || (placement.status() == PlacementStatus.CARRIED_OUT && !hasArrived(placement));
    }

    private static boolean isWithdrawn(Placement placement) {
        return placement.status() == PlacementStatus.WITHDRAWN;
    }

    private static boolean isAwaited(Placement placement) {
        return placement.status() == PlacementStatus.AWAITED;
    }

    private boolean hasArrived(Placement placement) {
        var stay = placement.stay();
        return stay != null
                && stays.find(stay)
                        .filter(each -> each.status() != StayStatus.NOT_ARRIVED)
                        .isPresent();
    }

    private static Withdrawable part(
            Placement of,
            PlacementPart what,
            PlacementPart under,
            String title,
            String state,
            Standing standing,
            boolean decided) {
        var id = of.id().toString();
        return new Withdrawable(what.of(id), under.of(id), title, state, standing, decided);
    }

    @Override
    @Transactional
    public void withdraw(HeldCase of, Withdrawable what, String why) {
        var id = PlacementPart.placementOf(what);
        switch (PlacementPart.read(what)) {
            case APPLICATION -> placements.withdraw(id);
            case PROPOSAL -> seekAnew(own.held(id));
            case DECISION -> seekAnew(own.held(id).at(PlacementStatus.APPROVED));
            case ARRIVAL -> throw new PlacementHasMovedOn();
        }
    }

    /** The home is let go, and the search begins anew as a placement of its own, like a move; the case goes on meanwhile. */
    private void seekAnew(Placement placement) {
        if (placement.status() != PlacementStatus.PROPOSED && placement.status() != PlacementStatus.APPROVED) {
            throw new PlacementHasMovedOn();
        }
        placements.withdraw(placement.id().toString());
        var from = placement.movesFrom();
        var anew = from == null
                ? placements.request(new RequestPlacement(
                        placement.tenant(),
                        placement.caseId(),
                        placement.caseNumber(),
                        placement.person(),
                        placement.caseworker()))
                : placements.requestMove(from);
        processes.start("placement", anew);
    }
}
