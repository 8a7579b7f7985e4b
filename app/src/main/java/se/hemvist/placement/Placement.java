package se.hemvist.placement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;
import se.hemvist.placement.probing.CheckedCase;
import se.hemvist.placement.rule.TaskOwners;

/**
 * Placering: as it stands in its kommun.
 *
 * @param notice why the search began anew, in Swedish
 * @param stay the current stay, or the one it ended with
 * @param chosenBy user id of who chose the home
 * @param movesFrom the placement that the person moves from
 * @param statusSince when it came to this status
 */
record Placement(
        UUID id,
        Tenant tenant,
        String caseId,
        String caseNumber,
        PersonId person,
        @Nullable String caseworker,
        PlacementStatus status,
        @Nullable HomeSearch search,
        @Nullable String notice,
        @Nullable String stay,
        @Nullable String chosenBy,
        @Nullable Proposal proposal,
        @Nullable String movesFrom,
        Instant requestedAt,
        Instant statusSince) {

    /** Itself, where it has come just so far. */
    Placement at(PlacementStatus expected) {
        if (status != expected) {
            throw new PlacementHasMovedOn();
        }
        return this;
    }

    /** What was sought; asked only once it has been. */
    HomeSearch sought() {
        if (search == null) {
            throw new Refusal("Sök ett boende först.");
        }
        return search;
    }

    /** The stay that it is about now; asked only where there must be one. */
    String currentStay() {
        if (stay == null) {
            throw new Refusal("Boendet hålls inte längre. Sök ett boende igen.");
        }
        return stay;
    }

    /** Held without a search, by whoever is on call: what comes of it is not for the process of placements. */
    boolean isUrgent() {
        return search == null && status != PlacementStatus.SEEKING;
    }

    /** As its checks are counted. */
    CheckedCase checkedCase() {
        return new CheckedCase(caseId, caseNumber, tenant);
    }

    @Nullable
    String proposer() {
        return proposal == null ? null : proposal.proposer();
    }

    List<String> caseworkerGroups() {
        return TaskOwners.caseworkers(tenant, caseworker);
    }

    List<String> deciderGroups() {
        return TaskOwners.deciders(tenant);
    }

    @Override
    public String toString() {
        return "Placement[" + id + ", " + status + "]";
    }
}
