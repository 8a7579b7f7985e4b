package se.hemvist.register;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactProposal;
import se.hemvist.network.FactRegister;
import se.hemvist.network.NoSuchFact;
import se.hemvist.network.ProposedChange;
import se.hemvist.network.RegisteredFact;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.Line;

/** Puts a proposal into the words of its page. */
@Component
class ShownProposals {

    private final FactRegister register;
    private final ShownFacts facts;
    private final Organisation organisation;

    ShownProposals(FactRegister register, ShownFacts facts, Organisation organisation) {
        this.register = register;
        this.facts = facts;
        this.organisation = organisation;
    }

    List<ShownProposal> of(List<FactProposal> proposals, Actor reader) {
        return proposals.stream().map(proposal -> of(proposal, reader)).toList();
    }

    /** The fact that it is about is logged as read. */
    ShownProposal of(FactProposal proposal, Actor reader) {
        var fact = register.read(proposal.kind(), proposal.factId()).orElseThrow(NoSuchFact::new);
        return new ShownProposal(
                proposal.id(),
                facts.of(fact),
                what(proposal),
                after(proposal, fact),
                proposal.reason(),
                facts.officer(proposal.proposer()) + ", " + organisation.displayName(proposal.region()),
                SwedishText.day(proposal.proposedOn()),
                proposal.proposer().equals(reader.user()),
                proposal.isWaiting() && proposal.mayBeDecidedBy(reader, fact),
                answer(proposal));
    }

    private static String what(FactProposal proposal) {
        if (proposal.change() instanceof ProposedChange.Amend) {
            return "Ändra";
        }
        if (proposal.change() instanceof ProposedChange.RemoveTerritory) {
            return "Ta bort ett område";
        }
        return proposal.kind() == FactKind.NETWORK ? "Markera som inte aktivt" : "Avsluta";
    }

    private List<Line> after(FactProposal proposal, RegisteredFact fact) {
        if (proposal.change() instanceof ProposedChange.Amend amend) {
            return facts.terms(fact.kind(), amend.terms());
        }
        return proposal.change() instanceof ProposedChange.RemoveTerritory removal
                ? List.of(new Line("Område som tas bort", facts.circle(removal.circle())))
                : List.of();
    }

    private String answer(FactProposal proposal) {
        var decided = proposal.decided();
        return decided == null ? "" : DecidedWords.of(decided, facts.officer(decided.by()), "uppgiften hade ändrats");
    }
}
