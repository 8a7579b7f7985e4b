package se.hemvist.network;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactProposal.Outcome;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;

/** Fyra ögon på uppgifterna: what one officer has proposed to weaken or close, until a second confirms or refuses it. */
@Component
public class FactProposals {

    private final ProposalRows rows;
    private final FactRegister register;
    private final WrittenTerms terms;
    private final ClosedFacts closed;
    private final FactLog log;

    FactProposals(ProposalRows rows, FactRegister register, WrittenTerms terms, ClosedFacts closed, FactLog log) {
        this.rows = rows;
        this.register = register;
        this.terms = terms;
        this.closed = closed;
        this.log = log;
    }

    void propose(RegisteredFact fact, ProposedChange change, String reason, Actor officer) {
        if (!FactProposal.isPolice(officer)) {
            throw new Refusal("Bara en bedömare hos polisen kan föreslå det.");
        }
        if (reason.isBlank()) {
            throw new Refusal("reason", "Skriv varför. Den andra bedömaren läser det.");
        }
        var region = officer.tenantIn(InformationDomain.POLICE)
                .orElseThrow(() -> new Refusal("Bara en bedömare i en polisregion kan föreslå det."));
        rows.insert(fact, change, reason, officer, region);
        log.note(Action.CHANGE, fact, "proposed");
    }

    /** Those that the officer may decide, and their own; the oldest first. Each fact is logged as listed. */
    @Transactional
    public List<FactProposal> waitingFor(Actor officer) {
        return rows.waiting().stream()
                .filter(proposal -> concerns(proposal, officer))
                .toList();
    }

    private boolean concerns(FactProposal proposal, Actor officer) {
        var fact = fact(proposal);
        boolean concerned = proposal.proposer().equals(officer.user()) || proposal.mayBeDecidedBy(officer, fact);
        if (concerned) {
            log.note(Action.LIST, fact);
        }
        return concerned;
    }

    public Optional<FactProposal> find(String id) {
        return rows.find(id);
    }

    /** What is proposed of the fact now. */
    public Optional<FactProposal> waitingAbout(RegisteredFact fact) {
        return rows.waitingFor(fact.kind(), fact.id());
    }

    /** All that has been proposed of the fact, the oldest first. */
    public List<FactProposal> about(RegisteredFact fact) {
        return rows.of(fact.id());
    }

    /**
     * The second officer agrees: then it is so, and whatever it touches is checked again.
     *
     * @return CONFIRMED, or OUTDATED when the fact is another than the one that the proposal was about
     */
    @Transactional
    public Outcome confirm(String id, Actor second) {
        var proposal = waiting(id);
        var fact = register.lock(proposal.kind(), proposal.factId()).orElseThrow(NoSuchFact::new);
        var eyes = proposal.seenBy(second, fact);
        var outcome = fact.version() == proposal.factVersion() && fact.isOpen() ? Outcome.CONFIRMED : Outcome.OUTDATED;
        rows.decide(proposal, outcome, second, null);
        log.note(Action.DECIDE, fact, outcome == Outcome.CONFIRMED ? "confirmed" : "outdated");
        if (outcome == Outcome.CONFIRMED) {
            carryOut(proposal, fact, eyes);
        }
        return outcome;
    }

    /** The second officer does not agree: the fact stays as it is. */
    @Transactional
    public void refuse(String id, String answer, Actor second) {
        var proposal = waiting(id);
        var fact = fact(proposal);
        proposal.seenBy(second, fact);
        if (answer.isBlank()) {
            throw new Refusal("answer", "Skriv varför du inte håller med.");
        }
        rows.decide(proposal, Outcome.REFUSED, second, answer);
        log.note(Action.DECIDE, fact, "refused");
    }

    /** Who proposed it no longer does. */
    @Transactional
    public void withdraw(String id, Actor proposer) {
        var proposal = waiting(id);
        if (!proposal.proposer().equals(proposer.user())) {
            throw new Refusal("Bara den som har lagt förslaget kan ta tillbaka det.");
        }
        rows.decide(proposal, Outcome.WITHDRAWN, proposer, null);
        log.note(Action.DECIDE, fact(proposal), "withdrawn");
    }

    private void carryOut(FactProposal proposal, RegisteredFact fact, FourEyes eyes) {
        if (proposal.change() instanceof ProposedChange.Amend amend) {
            terms.amend(fact, amend.terms());
        } else if (proposal.change() instanceof ProposedChange.RemoveTerritory removal) {
            closed.removeTerritory(fact, removal.circle(), eyes);
        } else {
            closed.close(fact, proposal.reason(), eyes);
        }
    }

    private FactProposal waiting(String id) {
        return rows.lockWaiting(id).orElseThrow(() -> new Refusal("Förslaget är redan avgjort. Ladda om sidan."));
    }

    private RegisteredFact fact(FactProposal proposal) {
        return register.find(proposal.kind(), proposal.factId()).orElseThrow(NoSuchFact::new);
    }
}
