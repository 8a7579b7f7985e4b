package se.hemvist.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Tenant;

/** The open facts whose day of review has come; shows nobody anything. */
@Component
public class FactsToReview {

    private final FactRegister register;
    private final FactProposals proposals;

    FactsToReview(FactRegister register, FactProposals proposals) {
        this.register = register;
        this.proposals = proposals;
    }

    /** Those of which nothing is proposed: what waits for a second officer has been looked at. */
    public List<RegisteredFact> due(LocalDate today) {
        return Arrays.stream(FactKind.values())
                .flatMap(kind -> register.due(kind, today).stream())
                .filter(fact -> proposals.waitingAbout(fact).isEmpty())
                .toList();
    }

    /** Whether this region's unit is to review it still. */
    public boolean isDue(FactKind kind, String id, Tenant region, LocalDate today) {
        return register.find(kind, id)
                .filter(fact -> fact.isOpen()
                        && !fact.source().reviewOn().isAfter(today)
                        && fact.source().region().equals(region))
                .isPresent();
    }
}
