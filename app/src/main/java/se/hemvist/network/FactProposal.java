package se.hemvist.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;

/**
 * A fact is to be weakened or closed, and a second officer has or has not said so too.
 *
 * @param factVersion that the proposal is about; once the fact is another, it is outdated
 * @param proposer the user id of who proposes
 * @param region theirs
 * @param ownCase whether the proposer answers for the fact
 */
public record FactProposal(
        String id,
        FactKind kind,
        String factId,
        int factVersion,
        ProposedChange change,
        String reason,
        String proposer,
        Tenant region,
        boolean ownCase,
        LocalDate proposedOn,
        @Nullable Decided decided) {

    /** What became of it. */
    public enum Outcome {
        CONFIRMED,
        REFUSED,
        WITHDRAWN,
        OUTDATED
    }

    public boolean isWaiting() {
        return decided == null;
    }

    /** Whether this officer may be the second one; nobody is so of their own. */
    public boolean mayBeDecidedBy(Actor second, RegisteredFact fact) {
        return !second.user().equals(proposer) && isPolice(second) && isOfTheRightUnit(second, fact);
    }

    /**
     * Outside the own case of both it takes an officer of another unit, and one of the two works where the fact belongs:
     * no unit closes what is another's, nor its own officers' facts between themselves.
     */
    private boolean isOfTheRightUnit(Actor second, RegisteredFact fact) {
        if (ownCase || FactRegister.answeringAs(second).contains(fact.source().owner())) {
            return true;
        }
        var owning = fact.source().region();
        return !second.belongsTo(region) && (region.equals(owning) || second.belongsTo(owning));
    }

    FourEyes seenBy(Actor second, RegisteredFact fact) {
        var eyes = new FourEyes(proposer, second);
        if (!mayBeDecidedBy(second, fact)) {
            throw new Refusal("Uppgiften hör inte till ditt eget ärende. En bedömare i en annan enhet måste bekräfta.");
        }
        return eyes;
    }

    static boolean isPolice(Actor officer) {
        return officer.is(Role.ASSESSOR) || officer.is(Role.REVIEWER);
    }

    @Override
    public String toString() {
        return "FactProposal[" + id + "]";
    }

    /** Who decided what, when, and the words that go with a refusal. */
    public record Decided(Outcome outcome, String by, LocalDate on, @Nullable String answer) {

        @Override
        public String toString() {
            return "Decided[" + outcome + "]";
        }
    }
}
