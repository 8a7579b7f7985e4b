package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.secrecy.Vault;

/** Hands a fact on from the unit that answers for it to another, whose officers take it on. The fact itself says the same. */
@Component
public class HandedFacts {

    private static final InformationDomain DOMAIN = InformationDomain.POLICE;
    private static final String REASON = "fact_handover.reason";

    private final JdbcClient jdbc;
    private final FactRegister register;
    private final FactProposals proposals;
    private final FactLog log;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandedFacts(
            JdbcClient jdbc,
            FactRegister register,
            FactProposals proposals,
            FactLog log,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.proposals = proposals;
        this.log = log;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From now on the other region's assessors answer for it.
     *
     * @throws Refusal when the officer's own unit does not answer for it, it is that unit's already, or something is proposed
     *     of it
     */
    @Transactional
    public void handOn(FactKind kind, String id, Tenant to, String reason, Actor officer) {
        var fact = register.lock(kind, id).orElseThrow(NoSuchFact::new);
        var from = fact.source().region();
        if (!fact.isOpen()) {
            throw new FactNotOpen();
        }
        if (!FactProposal.isPolice(officer) || !officer.belongsTo(from)) {
            throw new Refusal("Bara den enhet som svarar för uppgiften kan lämna över den.");
        }
        // Two of the old unit might else close what is another's by then.
        if (proposals.waitingAbout(fact).isPresent()) {
            throw new Refusal(
                    "Ett förslag om uppgiften väntar på en andra bedömare. Lämna över den när det är avgjort.");
        }
        if (to.equals(from) || to.domain() != DOMAIN) {
            throw new Refusal("to", "Välj en annan polisregion.");
        }
        if (reason.isBlank()) {
            throw new Refusal("reason", "Skriv varför. Den mottagande enheten läser det.");
        }
        owner(fact, new UnitGroup(to, Role.ASSESSOR).id(), to);
        settle(fact);
        insert(fact, to, reason, officer);
        log.note(Action.CHANGE, fact, "handed-on");
        events.publishEvent(new FactReviewed(kind, id));
    }

    /** The officer answers for it, in their unit's stead. */
    @Transactional
    public void take(FactKind kind, String id, Actor officer) {
        var fact = register.lock(kind, id).orElseThrow(NoSuchFact::new);
        if (!mayTake(fact, officer)) {
            throw new Refusal("Uppgiften väntar inte på att någon i din enhet ska svara för den. Ladda om sidan.");
        }
        owner(fact, officer.user(), fact.source().region());
        settle(fact);
        log.note(Action.CHANGE, fact, "taken-on");
    }

    /** Whether it is the officer's unit's, and nobody there answers for it by name. */
    public boolean mayTake(RegisteredFact fact, Actor officer) {
        return fact.isOpen()
                && officer.groups().stream()
                        .anyMatch(group -> group.role() == Role.ASSESSOR
                                && group.id().equals(fact.source().owner()));
    }

    /** What has been handed on to the officer's units and nobody has taken on, the oldest first; each logged as listed. */
    @Transactional
    public List<RegisteredFact> waitingFor(Actor officer) {
        var facts = jdbc
                .sql("select * from fact_handover where open_key is not null order by handed_on, id")
                .query(this::read)
                .list()
                .stream()
                .flatMap(handover -> register.find(handover.kind(), handover.factId()).stream())
                .filter(fact -> mayTake(fact, officer))
                .toList();
        facts.forEach(fact -> log.note(Action.LIST, fact));
        return facts;
    }

    /** How the unit that answers for it came to do so, if it was handed on. */
    public Optional<Handover> lastOf(RegisteredFact fact) {
        return jdbc
                .sql("select * from fact_handover where fact_kind = ? and fact_id = ? and to_region = ?"
                        + " order by handed_on desc, open_key nulls last, id")
                .params(fact.kind().name(), fact.id(), fact.source().region().id())
                .query(this::read)
                .list()
                .stream()
                .findFirst();
    }

    private void owner(RegisteredFact fact, String owner, Tenant region) {
        jdbc.sql("update " + fact.kind().table() + " set owner_user = ?, owner_region = ? where id = ?")
                .params(owner, region.id(), fact.id())
                .update();
    }

    private void insert(RegisteredFact fact, Tenant to, String reason, Actor officer) {
        jdbc.sql("insert into fact_handover (id, fact_kind, fact_id, from_region, to_region, reason_sealed, handed_by,"
                        + " handed_on, open_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        fact.kind().name(),
                        fact.id(),
                        fact.source().region().id(),
                        to.id(),
                        vault.seal(DOMAIN, REASON, reason),
                        officer.user(),
                        LocalDate.now(clock),
                        openKey(fact))
                .update();
    }

    private void settle(RegisteredFact fact) {
        jdbc.sql("update fact_handover set open_key = null where open_key = ?")
                .param(openKey(fact))
                .update();
    }

    private static String openKey(RegisteredFact fact) {
        return fact.kind() + " " + fact.id();
    }

    private Handover read(ResultSet row, int number) throws SQLException {
        return new Handover(
                FactKind.valueOf(row.getString("fact_kind")),
                row.getString("fact_id"),
                new Tenant(row.getString("from_region")),
                new Tenant(row.getString("to_region")),
                vault.open(DOMAIN, REASON, row.getString("reason_sealed")),
                row.getString("handed_by"),
                row.getObject("handed_on", LocalDate.class));
    }
}
