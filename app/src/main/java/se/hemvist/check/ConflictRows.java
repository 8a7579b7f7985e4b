package se.hemvist.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.check.OpenConflict.Judged;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.PlacementConflict;

/** Writes conflicts and their causes. A key that is open already fails the check, which is then made again. */
@Component
class ConflictRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final FactTokens tokens;

    ConflictRows(JdbcClient jdbc, JdbcTemplate batch, FactTokens tokens) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.tokens = tokens;
    }

    void open(UUID id, ConflictKey key, PlacementConflict conflict, OffsetDateTime now) {
        var judged = Judged.of(conflict);
        jdbc.sql(
                        """
                        insert into placement_conflict (id, kind, lower_stay, higher_stay, other_ref, conflict_key, open_key,
                            severity, nearness, rule_id, severity_table, window_from, window_until, first_shared, status,
                            opened_at)
                        values (:id, :kind, :lower, :higher, :other, :key, :key,
                            :severity, :nearness, :rule, :table, :from, :until, :from, 'OPEN', :now)""")
                .param("id", id)
                .param("kind", key.kind().name())
                .param("lower", key.lowerStay())
                .param("higher", key.higherStay())
                .param("other", key.otherRef())
                .param("key", key.text())
                .param("severity", judged.severity().name())
                .param("nearness", code(judged.nearness()))
                .param("rule", judged.rule())
                .param("table", judged.table())
                .param("from", judged.window().first())
                .param("until", judged.window().last())
                .param("now", now)
                .update();
    }

    /** Writes what the check says now. */
    void judge(UUID id, Judged judged, LocalDate firstShared) {
        jdbc.sql(
                        """
                        update placement_conflict set severity = :severity, nearness = :nearness, rule_id = :rule,
                            severity_table = :table, window_from = :from, window_until = :until, first_shared = :first
                        where id = :id""")
                .param("severity", judged.severity().name())
                .param("nearness", code(judged.nearness()))
                .param("rule", judged.rule())
                .param("table", judged.table())
                .param("from", judged.window().first())
                .param("until", judged.window().last())
                .param("first", firstShared)
                .param("id", id)
                .update();
    }

    void raise(UUID id, OffsetDateTime now) {
        jdbc.sql("update placement_conflict set raised_at = ? where id = ?")
                .params(now, id)
                .update();
    }

    void clear(UUID id, String reason, OffsetDateTime now) {
        jdbc.sql("update placement_conflict set status = 'CLEARED', open_key = null, cleared_at = ?, clear_reason = ?"
                        + " where id = ?")
                .params(now, reason, id)
                .update();
    }

    void causesGone(UUID id, List<String> facts, OffsetDateTime now) {
        batch.batchUpdate(
                "update conflict_cause set gone_at = ? where conflict_id = ? and fact_token = ?",
                facts.stream().map(token -> new Object[] {now, id, token}).toList());
    }

    void forgetCauses(UUID id, List<String> facts) {
        batch.batchUpdate(
                "delete from conflict_cause where conflict_id = ? and fact_token = ?",
                facts.stream().map(token -> new Object[] {id, token}).toList());
    }

    void addCauses(UUID id, List<FactRef> facts, PlacementConflict conflict, OffsetDateTime now) {
        batch.batchUpdate(
                """
                insert into conflict_cause (conflict_id, fact_token, fact_sealed, fact_version, grade, nearness, severity,
                    since) values (?, ?, ?, ?, ?, ?, ?, ?)""",
                facts.stream()
                        .map(fact -> new Object[] {
                            id,
                            tokens.token(fact.kind(), fact.id()),
                            tokens.seal(fact.kind(), fact.id()),
                            fact.version(),
                            fact.grade(),
                            code(conflict.finding().nearness()),
                            conflict.severity().name(),
                            now
                        })
                        .toList());
    }

    void causesChanged(UUID id, List<FactRef> facts) {
        batch.batchUpdate(
                "update conflict_cause set fact_version = ?, grade = ? where conflict_id = ? and fact_token = ?",
                facts.stream()
                        .map(fact ->
                                new Object[] {fact.version(), fact.grade(), id, tokens.token(fact.kind(), fact.id())})
                        .toList());
    }

    private static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
