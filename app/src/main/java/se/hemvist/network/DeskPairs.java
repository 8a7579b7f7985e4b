package se.hemvist.network;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.network.DeskPair.Call;
import se.hemvist.network.DeskPair.Outcome;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.secrecy.BlindIndex;

/**
 * Pairs that the desk records on a call. They count in the check at once, like any pair; an officer of the police makes
 * one a usual pair, or it lapses. The desk learns neither which, nor whether the police had the same pair before.
 */
@Component
public class DeskPairs {

    /** Nobody has graded the source yet. */
    private static final SourceGrade NOT_GRADED = new SourceGrade(Reliability.E, Correctness.FIVE);

    private static final String HOLDS = "DESK_PAIR";

    private final DeskPairRows rows;
    private final KeepApartPairs pairs;
    private final FactRegister register;
    private final BlindIndex index;
    private final Deadlines deadlines;
    private final Clock clock;

    DeskPairs(
            DeskPairRows rows,
            KeepApartPairs pairs,
            FactRegister register,
            BlindIndex index,
            Deadlines deadlines,
            Clock clock) {
        this.rows = rows;
        this.pairs = pairs;
        this.register = register;
        this.index = index;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Keeps the two apart from now on.
     *
     * @throws Refusal when the desk has recorded these two already and that holds
     * @throws org.springframework.dao.DuplicateKeyException when a colleague does so at the same moment
     */
    @Transactional
    public DeskPair record(
            JointId one, JointId other, KeepApart keepApart, Call call, Tenant region, String number, Actor desk) {
        if (!desk.is(Tenant.NATIONAL, Role.COORDINATOR)) {
            throw new Refusal("Bara den nationella samordningen registrerar ett tillfälligt par.");
        }
        var two = TwoPersons.of(one, other);
        var openKey = index.token(InformationDomain.POLICE, "desk-pair", two.written());
        var now = clock.instant();
        refuseTwice(openKey, now);
        var today = LocalDate.ofInstant(now, SwedishTime.ZONE);
        var until = deadlines.on(today).after(HOLDS, now);
        var source = Provenance.ofNobodyYet(NOT_GRADED, region, LocalDate.ofInstant(until, SwedishTime.ZONE));
        var id = UUID.randomUUID().toString();
        var fact = pairs.recordForATime(
                two, keepApart, index.token(InformationDomain.POLICE, "desk-pair-fact", id), source);
        var pair = new DeskPair(id, number, fact, region, desk.user(), now, until, call, null);
        rows.insert(pair, openKey);
        return pair;
    }

    /** Known by the desk's own record only, so that it is answered alike whatever the police have done with it. */
    private void refuseTwice(String openKey, Instant now) {
        rows.open(openKey).ifPresent(known -> {
            if (known.holdsUntil().isAfter(now)) {
                throw new Refusal(
                        "Samordningen har redan registrerat de två, och det gäller. Ring polisen om något är ändrat.");
            }
            rows.letOpenKeyGo(known.id());
        });
    }

    public DeskPair find(String id) {
        return rows.find(id);
    }

    /** Those whose time is not out, the newest first; for the desk, and so whatever has become of them. */
    public List<DeskPair> recordedLately() {
        return rows.holdingAfter(clock.instant());
    }

    /** How the pair came into the register, if the desk recorded it. */
    public Optional<DeskPair> behind(RegisteredFact fact) {
        return fact.kind() == FactKind.KEEP_APART ? rows.behind(fact.id()) : Optional.empty();
    }

    /** The pair as the register has it. */
    public RegisteredFact factOf(DeskPair pair) {
        return register.read(FactKind.KEEP_APART, pair.factId()).orElseThrow(NoSuchFact::new);
    }

    /**
     * An officer of the region answers for the pair: it is a usual one from now on.
     *
     * @throws Refusal when they may not, its time is out, the register has closed it or has the same pair already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(String id, Provenance source, Actor officer) {
        var pair = unsettled(id, officer);
        pairs.adopt(pair.factId(), source);
        rows.settle(id, Outcome.CONFIRMED, officer.user(), clock.instant());
    }

    /** An officer does not confirm it: it holds until its time is out, since no single officer closes a fact. */
    public void leave(String id, Actor officer) {
        unsettled(id, officer);
    }

    private DeskPair unsettled(String id, Actor officer) {
        var pair = rows.lock(id);
        if (!officer.is(pair.region(), Role.ASSESSOR)) {
            throw new Refusal("Bara en personsäkerhetshandläggare i polisregionen kan bekräfta paret.");
        }
        if (pair.outcome() != null) {
            throw new Refusal("Paret är redan avgjort. Ladda om listan.");
        }
        return pair;
    }

    /** Its time is out. What an officer has confirmed, and what the register has closed meanwhile, stays as it is. */
    @Transactional
    public void lapse(String id) {
        var pair = rows.lock(id);
        rows.letOpenKeyGo(id);
        if (pair.outcome() == null) {
            rows.settle(id, Outcome.LAPSED, null, clock.instant());
            if (register.find(FactKind.KEEP_APART, pair.factId())
                    .filter(RegisteredFact::isOpen)
                    .isPresent()) {
                pairs.lapse(pair.factId(), "Samordningens tillfälliga par bekräftades inte av polisen i tid.");
            }
        }
    }
}
