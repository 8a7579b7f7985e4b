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
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.secrecy.Vault;

/** The proposals about persons in the database, what they say and of whom sealed. */
@Component
class PersonProposalRows {

    private static final InformationDomain DOMAIN = InformationDomain.POLICE;
    private static final String CHANGE = "person_proposal.change";
    private static final String REASON = "person_proposal.reason";
    private static final String ANSWER = "person_proposal.answer";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final BlindIndex index;
    private final Clock clock;

    PersonProposalRows(JdbcClient jdbc, Vault vault, BlindIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.index = index;
        this.clock = clock;
    }

    /**
     * @return its id
     * @throws Refusal when the same is proposed already
     */
    String insert(PersonChange change, String reason, Actor proposer, Tenant region) {
        var openKey = index.token(DOMAIN, "person-proposal-open", change.subject());
        if (isTaken(openKey)) {
            throw new Refusal("Samma förslag väntar redan på en andra bedömare.");
        }
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into person_proposal (id, change_sealed, reason_sealed, proposed_by, proposed_region,"
                        + " proposed_on, open_key) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        vault.seal(DOMAIN, CHANGE, change.written()),
                        vault.seal(DOMAIN, REASON, reason),
                        proposer.user(),
                        region.id(),
                        LocalDate.now(clock),
                        openKey)
                .update();
        return id;
    }

    private boolean isTaken(String openKey) {
        return jdbc.sql("select exists (select 1 from person_proposal where open_key = ?)")
                .param(openKey)
                .query(Boolean.class)
                .single();
    }

    Optional<PersonProposal> find(String id) {
        return jdbc.sql("select * from person_proposal where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** The one that waits; of two who decide at once the second waits for the first, and finds none. */
    Optional<PersonProposal> lockWaiting(String id) {
        return jdbc.sql("select * from person_proposal where id = ? and open_key is not null for update")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** The oldest first. */
    List<PersonProposal> waiting() {
        return jdbc.sql("select * from person_proposal where open_key is not null order by proposed_on, id")
                .query(this::read)
                .list();
    }

    void decide(PersonProposal proposal, Outcome outcome, Actor by, @Nullable String answer) {
        jdbc.sql("update person_proposal set outcome = ?, decided_by = ?, decided_on = ?, answer_sealed = ?,"
                        + " open_key = null where id = ?")
                .params(
                        outcome.name(),
                        by.user(),
                        LocalDate.now(clock),
                        vault.sealNullable(DOMAIN, ANSWER, answer),
                        proposal.id())
                .update();
    }

    private PersonProposal read(ResultSet row, int number) throws SQLException {
        return new PersonProposal(
                row.getString("id"),
                PersonChange.read(vault.open(DOMAIN, CHANGE, row.getString("change_sealed"))),
                vault.open(DOMAIN, REASON, row.getString("reason_sealed")),
                row.getString("proposed_by"),
                new Tenant(row.getString("proposed_region")),
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
