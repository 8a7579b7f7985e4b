package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactProposal.Decided;
import se.hemvist.network.FactProposal.Outcome;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.Vault;

/** The proposals in the database, what they say sealed. */
@Component
class ProposalRows {

    private static final InformationDomain DOMAIN = InformationDomain.POLICE;
    private static final String CHANGE = "fact_proposal.change";
    private static final String REASON = "fact_proposal.reason";
    private static final String ANSWER = "fact_proposal.answer";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    ProposalRows(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** @throws Refusal when something is proposed of the fact already */
    String insert(RegisteredFact fact, ProposedChange change, String reason, Actor proposer, Tenant region) {
        var openKey = fact.kind() + " " + fact.id();
        if (isTaken(openKey)) {
            throw new Refusal("Ett förslag om uppgiften väntar redan på en andra bedömare.");
        }
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into fact_proposal (id, fact_kind, fact_id, fact_version, change_sealed, reason_sealed,"
                        + " proposed_by, proposed_region, own_case, proposed_on, open_key)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        fact.kind().name(),
                        fact.id(),
                        fact.version(),
                        vault.seal(DOMAIN, CHANGE, change.written()),
                        vault.seal(DOMAIN, REASON, reason),
                        proposer.user(),
                        region.id(),
                        FactRegister.answeringAs(proposer)
                                .contains(fact.source().owner()),
                        LocalDate.now(clock),
                        openKey)
                .update();
        return id;
    }

    private boolean isTaken(String openKey) {
        return jdbc.sql("select count(*) from fact_proposal where open_key = ?")
                        .param(openKey)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<FactProposal> find(String id) {
        return jdbc.sql("select * from fact_proposal where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** The one that waits; of two who decide at once the second waits for the first, and finds none. */
    Optional<FactProposal> lockWaiting(String id) {
        return jdbc.sql("select * from fact_proposal where id = ? and open_key is not null for update")
                .param(id)
                .query(this::read)
                .optional();
    }

    List<FactProposal> waiting() {
        return jdbc.sql("select * from fact_proposal where open_key is not null order by proposed_on, id")
                .query(this::read)
                .list();
    }

    Optional<FactProposal> waitingFor(FactKind kind, String factId) {
        return jdbc.sql("select * from fact_proposal where open_key = ?")
                .param(kind + " " + factId)
                .query(this::read)
                .optional();
    }

    List<FactProposal> of(String factId) {
        return jdbc.sql("select * from fact_proposal where fact_id = ? order by proposed_on, id")
                .param(factId)
                .query(this::read)
                .list();
    }

    void decide(FactProposal proposal, Outcome outcome, Actor by, @Nullable String answer) {
        jdbc.sql("update fact_proposal set outcome = ?, decided_by = ?, decided_on = ?, answer_sealed = ?,"
                        + " open_key = null where id = ?")
                .params(
                        outcome.name(),
                        by.user(),
                        LocalDate.now(clock),
                        vault.sealNullable(DOMAIN, ANSWER, answer),
                        proposal.id())
                .update();
    }

    private FactProposal read(ResultSet row, int number) throws SQLException {
        return new FactProposal(
                row.getString("id"),
                FactKind.valueOf(row.getString("fact_kind")),
                row.getString("fact_id"),
                row.getInt("fact_version"),
                ProposedChange.read(vault.open(DOMAIN, CHANGE, row.getString("change_sealed"))),
                vault.open(DOMAIN, REASON, row.getString("reason_sealed")),
                row.getString("proposed_by"),
                new Tenant(row.getString("proposed_region")),
                row.getBoolean("own_case"),
                row.getObject("proposed_on", LocalDate.class),
                decided(row));
    }

    private @Nullable Decided decided(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Decided(
                        Outcome.valueOf(outcome),
                        row.getString("decided_by"),
                        row.getObject("decided_on", LocalDate.class),
                        vault.openNullable(DOMAIN, ANSWER, row.getString("answer_sealed")));
    }
}
