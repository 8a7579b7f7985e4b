package se.hemvist.network;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.network.FactProposal.Decided;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;

/**
 * Something is to change about a person in the register, and an officer of another unit has or has not said so too.
 *
 * @param proposer the user id of who proposes
 * @param region theirs
 */
public record PersonProposal(
        String id,
        PersonChange change,
        String reason,
        String proposer,
        Tenant region,
        LocalDate proposedOn,
        @Nullable Decided decided) {

    public boolean isWaiting() {
        return decided == null;
    }

    /**
     * Whether this officer may be the second one: of another unit, always, since it can't be undone; and one of the two
     * works where some of the person's facts belong, if there are any.
     *
     * @param owning the regions that answer for the facts
     */
    boolean mayBeDecidedBy(Actor second, Set<Tenant> owning) {
        return !second.user().equals(proposer)
                && FactProposal.isPolice(second)
                && !second.belongsTo(region)
                && (owning.isEmpty()
                        || owning.contains(region)
                        || owning.stream().anyMatch(second::belongsTo));
    }

    @Override
    public String toString() {
        return "PersonProposal[" + id + "]";
    }
}
