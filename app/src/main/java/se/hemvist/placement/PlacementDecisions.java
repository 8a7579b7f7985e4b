package se.hemvist.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** The decisions, which stay, and the answer that each decider has seen last. */
@Repository
class PlacementDecisions {

    private static final String TERMS = "placement_decision.terms";
    private static final String REASON = "placement_decision.reason";

    private final JdbcClient jdbc;
    private final PlacementEvents events;
    private final Stays stays;
    private final CaseTexts texts;
    private final Vault vault;
    private final Clock clock;

    PlacementDecisions(
            JdbcClient jdbc, PlacementEvents events, Stays stays, CaseTexts texts, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.stays = stays;
        this.texts = texts;
        this.vault = vault;
        this.clock = clock;
    }

    void record(Placement placement, DecidePlacement.Verdict verdict, Value answer, String user, @Nullable String why) {
        var proposal = placement.proposal();
        jdbc.sql(
                        """
                        insert into placement_decision (id, placement_id, stay_id, verdict, answer, proposer, decider,
                            reason_sealed, terms_sealed, decided_at)
                        values (:id, :placement, :stay, :verdict, :answer, :proposer, :decider, :reason, :terms,
                            :now)""")
                .param("id", UUID.randomUUID())
                .param("placement", placement.id())
                .param("stay", UUID.fromString(placement.currentStay()))
                .param("verdict", verdict.name())
                .param("answer", answer.name())
                .param("proposer", proposal == null ? "" : proposal.proposer())
                .param("decider", user)
                .param("reason", vault.sealNullable(InformationDomain.MUNICIPAL, REASON, why))
                .param("terms", vault.sealNullable(InformationDomain.MUNICIPAL, TERMS, terms(placement)))
                .param("now", OffsetDateTime.now(clock))
                .update();
        // The case shows by which answer somebody was placed; one that became worse unseen before a refusal stays
        // unseen.
        if (verdict == DecidePlacement.Verdict.APPROVE) {
            events.told(placement.id(), placement.currentStay(), answer);
        }
    }

    private String terms(Placement placement) {
        var stay = stays.find(placement.currentStay()).orElseThrow();
        var proposal = placement.proposal();
        return "Boende: " + texts.home(stay) + "\nTid: " + CaseTexts.period(stay)
                + (proposal == null || proposal.text().isBlank()
                        ? ""
                        : "\nFörslag: " + proposal.text().strip());
    }

    /** The decisions on it, the oldest first. */
    List<MadeDecision> made(String placementId) {
        return jdbc.sql("select * from placement_decision where placement_id = ? order by decided_at")
                .param(UUID.fromString(placementId))
                .query(this::read)
                .list();
    }

    private MadeDecision read(ResultSet row, int number) throws SQLException {
        boolean approves = DecidePlacement.Verdict.valueOf(row.getString("verdict")) == DecidePlacement.Verdict.APPROVE;
        return new MadeDecision(
                approves,
                approves ? Value.valueOf(row.getString("answer")) : null,
                opened(TERMS, row.getString("terms_sealed")),
                opened(REASON, row.getString("reason_sealed")),
                row.getString("decider"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private String opened(String column, @Nullable String sealed) {
        return sealed == null
                ? ""
                : vault.open(InformationDomain.MUNICIPAL, column, sealed).strip();
    }

    void shown(Placement placement, String user, Value answer) {
        if (update(placement, user, answer) == 0) {
            insert(placement, user, answer);
        }
        events.told(placement.id(), placement.currentStay(), answer);
    }

    private int update(Placement placement, String user, Value answer) {
        return jdbc.sql(
                        """
                        update placement_answer_shown set stay_id = ?, answer = ?, shown_at = ?
                        where placement_id = ? and user_id = ?""")
                .params(
                        UUID.fromString(placement.currentStay()),
                        answer.name(),
                        OffsetDateTime.now(clock),
                        placement.id(),
                        user)
                .update();
    }

    private void insert(Placement placement, String user, Value answer) {
        jdbc.sql(
                        """
                        insert into placement_answer_shown (stay_id, answer, shown_at, placement_id, user_id)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        UUID.fromString(placement.currentStay()),
                        answer.name(),
                        OffsetDateTime.now(clock),
                        placement.id(),
                        user)
                .update();
    }

    /** Empty when this user has never seen an answer about the current stay. */
    Optional<Value> lastShown(Placement placement, String user) {
        return jdbc.sql(
                        """
                        select answer from placement_answer_shown
                        where placement_id = ? and user_id = ? and stay_id = ?""")
                .params(placement.id(), user, UUID.fromString(placement.currentStay()))
                .query(String.class)
                .optional()
                .map(Value::valueOf);
    }

    /** The answer that the decision on the current stay rests on, else the one that was read last; empty before both. */
    Optional<ToldAnswer> told(Placement placement) {
        return jdbc.sql(
                        """
                        select answer, told_at from (
                            select answer, decided_at as told_at, 1 as weight from placement_decision
                            where placement_id = :placement and stay_id = :stay
                            union all
                            select answer, shown_at as told_at, 2 as weight from placement_answer_shown
                            where placement_id = :placement and stay_id = :stay) told
                        order by weight, told_at desc fetch first 1 row only""")
                .param("placement", placement.id())
                .param("stay", UUID.fromString(placement.currentStay()))
                .query((row, number) -> new ToldAnswer(
                        ReadableAnswer.colour(Value.valueOf(row.getString("answer"))),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
