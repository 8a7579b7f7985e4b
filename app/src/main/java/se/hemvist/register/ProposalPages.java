package se.hemvist.register;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.hemvist.network.FactProposal.Outcome;
import se.hemvist.network.FactProposals;
import se.hemvist.organisation.CurrentActor;

/** What another proposes of a fact. */
@Controller
@RequestMapping("/hemvist/register/forslag/{id}")
class ProposalPages extends SecondReading {

    private final FactProposals proposals;
    private final ShownProposals shown;
    private final CurrentActor current;

    ProposalPages(FactProposals proposals, ShownProposals shown, CurrentActor current) {
        super("hemvist/register-forslag", "Uppgiften har ändrats sedan förslaget lades.");
        this.proposals = proposals;
        this.shown = shown;
        this.current = current;
    }

    @Override
    Optional<?> shown(String id) {
        return proposals.find(id).map(proposal -> shown.of(proposal, current.actor()));
    }

    @Override
    Outcome confirmed(String id) {
        return proposals.confirm(id, current.actor());
    }

    @Override
    void refused(String id, String answer) {
        proposals.refuse(id, answer, current.actor());
    }

    @Override
    void withdrawn(String id) {
        proposals.withdraw(id, current.actor());
    }
}
