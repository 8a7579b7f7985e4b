package se.hemvist.register;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.hemvist.network.FactProposal.Outcome;
import se.hemvist.network.PersonProposals;
import se.hemvist.organisation.CurrentActor;

/** What another proposes of a person: one of another unit decides. */
@Controller
@RequestMapping("/hemvist/register/personforslag/{id}")
class PersonProposalPages extends SecondReading {

    private final PersonProposals proposals;
    private final ShownPersonProposals shown;
    private final CurrentActor current;

    PersonProposalPages(PersonProposals proposals, ShownPersonProposals shown, CurrentActor current) {
        super("hemvist/register-personforslag", "Personens post har ändrats sedan förslaget lades.");
        this.proposals = proposals;
        this.shown = shown;
        this.current = current;
    }

    @Override
    Optional<?> shown(String id) {
        return proposals.read(id).map(proposal -> shown.of(proposal, current.actor()));
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
