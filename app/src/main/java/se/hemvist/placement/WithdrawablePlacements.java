package se.hemvist.placement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static final String OWN = "placement:";
    private static final String APPLICATION = "application";
    private static final String PROPOSAL = "proposal";
    private static final String DECISION = "decision";

    private final PlacementRows rows;
    private final OwnPlacements own;
    private final Placements placements;
    private final Stays stays;
    private final Processes processes;

    WithdrawablePlacements(
            PlacementRows rows, OwnPlacements own, Placements placements, Stays stays, Processes processes) {
        this.rows = rows;
        this.own = own;
        this.placements = placements;
        this.stays = stays;
        this.processes = processes;
    }

    @Override
    public List<Withdrawable> of(HeldCase of) {
        return rows.of(of.id().toString()).stream()
                .filter(placement -> isWithdrawn(placement) || !placement.isUrgent())
                .flatMap(placement -> parts(placement).stream())
                .toList();
    }

    private List<Withdrawable> parts(Placement placement) {
        var state = placement.status().title();
        var over = isOver(placement) ? Standing.OVER : Standing.OPEN;
        var parts = new ArrayList<Withdrawable>();
        parts.add(part(placement, APPLICATION, null, "Ansökan om boende", state, over, false));
        if (placement.status().compareTo(PlacementStatus.PROPOSED) >= 0 && !isWithdrawn(placement)) {
            parts.add(part(placement, PROPOSAL, APPLICATION, "Förslag till placering", "Föreslagen", over, false));
        }
        if (placement.status().compareTo(PlacementStatus.APPROVED) >= 0 && !isWithdrawn(placement)) {
            parts.add(part(placement, DECISION, PROPOSAL, "Beslut om placering", "Beslutad", over, true));
        }
        if (placement.status() == PlacementStatus.CARRIED_OUT) {
            boolean came = hasArrived(placement);
            parts.add(part(
                    placement,
                    "arrival",
                    DECISION,
                    "Inflyttning",
                    came ? "Personen har flyttat in" : "Personen kom aldrig",
                    came ? Standing.DONE : Standing.OVER,
                    false));
        }
        return parts;
    }

    /** One that was carried out and came to nothing has nothing to take back; one where somebody lives is done, not over. */
    private boolean isOver(Placement placement) {
        return isWithdrawn(placement) || (placement.status() == PlacementStatus.CARRIED_OUT && !hasArrived(placement));
    }

    private static boolean isWithdrawn(Placement placement) {
        return placement.status() == PlacementStatus.WITHDRAWN;
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
            String what,
            @Nullable String under,
            String title,
            String state,
            Standing standing,
            boolean decided) {
        return new Withdrawable(id(of, what), under == null ? null : id(of, under), title, state, standing, decided);
    }

    private static String id(Placement of, String what) {
        return OWN + of.id() + ":" + what;
    }

    @Override
    @Transactional
    public void withdraw(HeldCase of, Withdrawable what, String why) {
        int end = what.id().lastIndexOf(':');
        var id = what.id().substring(OWN.length(), end);
        switch (what.id().substring(end + 1)) {
            case APPLICATION -> placements.withdraw(id);
            case PROPOSAL -> seekAnew(own.held(id));
            case DECISION -> seekAnew(own.held(id).at(PlacementStatus.APPROVED));
            default -> throw new PlacementHasMovedOn();
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
