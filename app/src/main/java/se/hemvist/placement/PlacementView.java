package se.hemvist.placement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/**
 * A placement as other parts read it.
 *
 * @param movesFrom the placement that the person moves from
 * @param withdrawable whether the process of placements works towards a home, and may be told to stop
 * @param state where it stands, in Swedish
 * @param stayId the current or last stay, when there has been one
 * @param homeLabel of that stay's home, as the kommun may read it; empty without a stay
 * @param period of that stay, in Swedish; empty without a stay
 */
public record PlacementView(
        String id,
        Tenant tenant,
        String caseId,
        String caseNumber,
        @Nullable String caseworker,
        PersonId person,
        @Nullable String movesFrom,
        PlacementStatus status,
        boolean withdrawable,
        String state,
        @Nullable String stayId,
        String homeLabel,
        String period) {

    /** The id of the current or last stay. */
    public Optional<String> stay() {
        return Optional.ofNullable(stayId);
    }

    /** Whether a home is still on its way. */
    public boolean isUnderWay() {
        return !status.isOver();
    }

    /** Whether it was called off when the person may have moved in already, and nobody has said yet whether they did. */
    public boolean isAwaited() {
        return status == PlacementStatus.AWAITED;
    }

    /** Prints neither who nor where. */
    @Override
    public String toString() {
        return "PlacementView[" + id + "]";
    }
}
