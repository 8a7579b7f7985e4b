package se.hemvist.network;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.person.MergedPersons;

/**
 * What one officer does with a fact that is in the register. What makes it say more has effect at once; what weakens or
 * closes it is a proposal, and has none until a second officer has confirmed it.
 */
@Component
public class KeptFacts {

    private final FactRegister register;
    private final WrittenTerms terms;
    private final FactRows rows;
    private final FactProposals proposals;
    private final MergedPersons merged;
    private final FactLog log;
    private final ApplicationEventPublisher events;

    KeptFacts(
            FactRegister register,
            WrittenTerms terms,
            FactRows rows,
            FactProposals proposals,
            MergedPersons merged,
            FactLog log,
            ApplicationEventPublisher events) {
        this.register = register;
        this.terms = terms;
        this.rows = rows;
        this.proposals = proposals;
        this.merged = merged;
        this.log = log;
        this.events = events;
    }

    /** What became of what an officer asked for. */
    public enum Effect {
        DONE,
        WAITS_FOR_A_SECOND
    }

    /**
     * @param seen the version that the officer read
     * @param reason why, for who is to confirm it; asked of what weakens only
     * @throws FactChangedMeanwhile when it is another by now
     */
    @Transactional
    public Effect amend(FactKind kind, String id, int seen, FactTerms wanted, String reason, Actor officer) {
        var fact = open(kind, id, seen);
        if (wanted.equals(fact.terms())) {
            throw new Refusal("Uppgiften säger redan det. Ändra något, eller gå tillbaka.");
        }
        if (wanted.isWeakerThan(fact.terms())) {
            proposals.propose(fact, new ProposedChange.Amend(wanted), reason, officer);
            return Effect.WAITS_FOR_A_SECOND;
        }
        terms.amend(fact, wanted);
        return Effect.DONE;
    }

    /** Proposes that it holds no longer; of a network, that it is active no longer. */
    @Transactional
    public void close(FactKind kind, String id, int seen, String reason, Actor officer) {
        proposals.propose(open(kind, id, seen), new ProposedChange.Close(), reason, officer);
    }

    /** Proposes that the network is no longer at home there. */
    @Transactional
    public void removeTerritory(NetworkId network, int seen, Area.Circle circle, String reason, Actor officer) {
        var fact = open(FactKind.NETWORK, network.value(), seen);
        proposals.propose(fact, new ProposedChange.RemoveTerritory(circle), reason, officer);
    }

    /** It holds again, as it did when it was closed. */
    @Transactional
    public void reopen(FactKind kind, String id, int seen) {
        var fact = found(kind, id, seen);
        if (fact.persons().stream().anyMatch(merged::isMerged)) {
            throw new Refusal("Uppgiften gällde två poster som har slagits samman. Den kan inte öppnas igen.");
        }
        terms.reopen(fact);
    }

    /** Somebody has asked themselves whether it still holds, and it does. */
    @Transactional
    public void stillHolds(FactKind kind, String id, int seen, LocalDate nextReview, Actor officer) {
        var fact = open(kind, id, seen);
        if (!officer.belongsTo(fact.source().region())) {
            throw new Refusal("Uppgiften hör till en annan polisregion. Be den som svarar för den att se över den.");
        }
        rows.reviewed(kind, id, nextReview);
        log.note(Action.CHANGE, fact, "reviewed");
        events.publishEvent(new FactReviewed(kind, id));
    }

    private RegisteredFact open(FactKind kind, String id, int seen) {
        var fact = found(kind, id, seen);
        if (!fact.isOpen()) {
            throw new FactNotOpen();
        }
        return fact;
    }

    private RegisteredFact found(FactKind kind, String id, int seen) {
        var fact = register.find(kind, id).orElseThrow(NoSuchFact::new);
        if (fact.version() != seen) {
            throw new FactChangedMeanwhile();
        }
        return fact;
    }
}
