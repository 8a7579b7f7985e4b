package se.hemvist.transfer;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;
import se.hemvist.workspace.WithdrawableParts;

/** The transfers of a case; one that has been accepted is done. */
@Component
class WithdrawableTransfers implements WithdrawableParts {

    private static final String OWN = "transfer:";

    private final ProposingTransfers proposing;
    private final Organisation organisation;
    private final CurrentActor current;

    WithdrawableTransfers(ProposingTransfers proposing, Organisation organisation, CurrentActor current) {
        this.proposing = proposing;
        this.organisation = organisation;
        this.current = current;
    }

    @Override
    public List<Withdrawable> of(HeldCase of) {
        return proposing.of(of.number()).stream()
                .map(each -> new Withdrawable(
                        OWN + each.id(),
                        null,
                        "Överlämning till " + organisation.displayName(each.to()),
                        each.state().title(),
                        standing(each.state()),
                        false))
                .toList();
    }

    private static Standing standing(TransferState state) {
        return switch (state) {
            case PROPOSED, OFFERED -> Standing.OPEN;
            case HANDED_OVER, RECEIVED -> Standing.DONE;
            case NOT_APPROVED, REFUSED, WITHDRAWN -> Standing.OVER;
        };
    }

    @Override
    public void withdraw(HeldCase of, Withdrawable what, String why) {
        proposing.withdraw(of.number(), UUID.fromString(what.id().substring(OWN.length())), why, current.actor());
    }
}
