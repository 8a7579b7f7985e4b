package se.hemvist.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactProposal.Outcome;
import se.hemvist.network.KeptFacts.Effect;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.Birth;
import se.hemvist.person.Births;
import se.hemvist.person.MergedPersons;

/** Fyra ögon på personerna: what one officer has proposed of a person, until one of another unit confirms or refuses it. */
@Component
public class PersonProposals {

    private final PersonProposalRows rows;
    private final FactRegister register;
    private final MergedPersons merged;
    private final Births births;
    private final CarriedFacts carried;
    private final FactLog log;

    PersonProposals(
            PersonProposalRows rows,
            FactRegister register,
            MergedPersons merged,
            Births births,
            CarriedFacts carried,
            FactLog log) {
        this.rows = rows;
        this.register = register;
        this.merged = merged;
        this.births = births;
        this.carried = carried;
        this.log = log;
    }

    /**
     * Proposes that the two are one person.
     *
     * <p>Two personnummer are never merged: who has fingerade personuppgifter has a new one, and nothing here may link it to
     * the old (lagen (1991:483) om fingerade personuppgifter). The refusal is the same for everybody.
     *
     * @return the proposal's id
     */
    @Transactional
    public String proposeMerge(RegisterPerson one, RegisterPerson other, String reason, Actor officer) {
        if (one.joint().equals(other.joint())) {
            throw new Refusal("number", "Det är redan samma person i registret. Kontrollera numret.");
        }
        if (!one.number().isCoordinationNumber() && !other.number().isCoordinationNumber()) {
            throw new Refusal(
                    "number",
                    "Två personnummer slås aldrig samman. Registrera uppgifterna på det nummer som gäller i stället.");
        }
        var change = one.number().isCoordinationNumber()
                ? new PersonChange.Merge(one.joint(), other.joint())
                : new PersonChange.Merge(other.joint(), one.joint());
        return propose(change, reason, officer);
    }

    /**
     * When the person was born is known better. Who is younger than was known is so at once; that somebody is older takes a
     * second officer, since who was a child may be none any more. A personnummer tells the day itself.
     *
     * @throws Refusal when it says nothing new, or the number says otherwise
     */
    @Transactional
    public Effect amendBirth(RegisterPerson person, Birth born, String reason, Actor officer) {
        if (!person.number().isCoordinationNumber()) {
            throw new Refusal("Personnumret säger när personen är född. Det ändras i folkbokföringen.");
        }
        var former = births.hold(person.joint()).orElse(null);
        if (born.equals(former)) {
            throw new Refusal("born", "Det står redan så. Ändra något, eller gå tillbaka.");
        }
        if (former != null && born.atLatest().isBefore(former.atLatest())) {
            propose(new PersonChange.Older(person.joint(), born, former), reason, officer);
            return Effect.WAITS_FOR_A_SECOND;
        }
        births.amend(person.joint(), born);
        log.ofPersons(Action.CHANGE, Set.of(person.joint()), "birth");
        return Effect.DONE;
    }

    private String propose(PersonChange change, String reason, Actor officer) {
        if (!FactProposal.isPolice(officer)) {
            throw new Refusal("Bara en bedömare hos polisen kan föreslå det.");
        }
        if (reason.isBlank()) {
            throw new Refusal("reason", "Skriv varför. Den andra bedömaren läser det.");
        }
        var region = officer.tenantIn(InformationDomain.POLICE)
                .orElseThrow(() -> new Refusal("Bara en bedömare i en polisregion kan föreslå det."));
        var id = rows.insert(change, reason, officer, region);
        log.ofPersons(Action.CHANGE, change.persons(), "proposed");
        return id;
    }

    /** Those that the officer may decide, and their own; the oldest first. Each is logged as listed. */
    @Transactional
    public List<PersonProposal> waitingFor(Actor officer) {
        var waiting = rows.waiting().stream()
                .filter(proposal -> proposal.proposer().equals(officer.user()) || mayDecide(proposal, officer))
                .toList();
        waiting.forEach(proposal -> log.ofPersons(Action.LIST, proposal.change().persons(), "proposal"));
        return waiting;
    }

    /** Whether this officer may be the second one. */
    public boolean mayDecide(PersonProposal proposal, Actor officer) {
        return proposal.isWaiting() && proposal.mayBeDecidedBy(officer, owning(proposal.change()));
    }

    /** Logged as read. */
    @Transactional
    public Optional<PersonProposal> read(String id) {
        var found = rows.find(id);
        found.ifPresent(proposal -> log.ofPersons(Action.READ, proposal.change().persons(), "proposal"));
        return found;
    }

    /**
     * The second officer agrees: then it is so, and whatever it touches is checked again.
     *
     * @return CONFIRMED, or OUTDATED when the person is no longer as when it was proposed
     */
    @Transactional
    public Outcome confirm(String id, Actor second) {
        var proposal = waiting(id);
        var eyes = seenBy(proposal, second);
        var outcome = stillHolds(proposal.change()) ? Outcome.CONFIRMED : Outcome.OUTDATED;
        rows.decide(proposal, outcome, second, null);
        log.ofPersons(
                Action.DECIDE, proposal.change().persons(), outcome == Outcome.CONFIRMED ? "confirmed" : "outdated");
        if (outcome == Outcome.CONFIRMED) {
            carryOut(proposal.change(), eyes);
        }
        return outcome;
    }

    private boolean stillHolds(PersonChange change) {
        if (change instanceof PersonChange.Merge merge) {
            return merged.hold(merge.merged(), merge.kept());
        }
        var older = (PersonChange.Older) change;
        return births.hold(older.person()).filter(older.former()::equals).isPresent();
    }

    private void carryOut(PersonChange change, FourEyes eyes) {
        if (change instanceof PersonChange.Merge merge) {
            merged.merge(merge.merged(), merge.kept());
            carried.carry(merge.merged(), merge.kept(), eyes);
        } else if (change instanceof PersonChange.Older older) {
            births.amend(older.person(), older.born());
        }
    }

    /** The second officer does not agree: all stays as it is. */
    @Transactional
    public void refuse(String id, String answer, Actor second) {
        var proposal = waiting(id);
        seenBy(proposal, second);
        if (answer.isBlank()) {
            throw new Refusal("answer", "Skriv varför du inte håller med.");
        }
        rows.decide(proposal, Outcome.REFUSED, second, answer);
        log.ofPersons(Action.DECIDE, proposal.change().persons(), "refused");
    }

    /** Who proposed it no longer does. */
    @Transactional
    public void withdraw(String id, Actor proposer) {
        var proposal = waiting(id);
        if (!proposal.proposer().equals(proposer.user())) {
            throw new Refusal("Bara den som har lagt förslaget kan ta tillbaka det.");
        }
        rows.decide(proposal, Outcome.WITHDRAWN, proposer, null);
        log.ofPersons(Action.DECIDE, proposal.change().persons(), "withdrawn");
    }

    private FourEyes seenBy(PersonProposal proposal, Actor second) {
        var eyes = new FourEyes(proposal.proposer(), second);
        if (!proposal.mayBeDecidedBy(second, owning(proposal.change()))) {
            throw new Refusal("En bedömare i en annan enhet måste bekräfta.");
        }
        return eyes;
    }

    private Set<Tenant> owning(PersonChange change) {
        return change.persons().stream()
                .flatMap(person ->
                        Arrays.stream(FactKind.values()).flatMap(kind -> register.ofPerson(kind, person).stream()))
                .filter(RegisteredFact::isOpen)
                .map(fact -> fact.source().region())
                .collect(Collectors.toUnmodifiableSet());
    }

    private PersonProposal waiting(String id) {
        return rows.lockWaiting(id).orElseThrow(() -> new Refusal("Förslaget är redan avgjort. Ladda om sidan."));
    }
}
