package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** Writes what every fact has in common: version, source grade, owner, review date, and how it was closed. */
@Component
class FactRows {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    FactRows(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** @return the new fact's id */
    String insert(FactKind kind, Map<String, @Nullable Object> own, Provenance source) {
        var id = UUID.randomUUID().toString();
        var row = new HashMap<String, @Nullable Object>(own);
        row.put("id", id);
        row.put("version", 1);
        row.put("reliability", source.grade().reliability().name());
        row.put("correctness", source.grade().correctness().digit());
        row.put("owner_user", source.owner());
        row.put("owner_region", source.region().id());
        row.put("review_on", source.reviewOn());
        row.put("created_on", LocalDate.now(clock));
        var columns = row.keySet().stream().sorted().toList();
        var values = columns.stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        jdbc.sql("insert into " + kind.table() + " (" + String.join(", ", columns) + ") values (" + values + ")")
                .params(row)
                .update();
        return id;
    }

    void close(FactKind kind, String id, String reason, Actor actor) {
        int closed = jdbc.sql("update " + kind.table() + " set closed_on = :day, closed_by = :user,"
                        + " close_reason_sealed = :reason, version = version + 1 where id = :id and closed_on is null")
                .param("day", LocalDate.now(clock))
                .param("user", actor.user())
                .param("reason", vault.seal(InformationDomain.POLICE, kind.table() + ".close_reason", reason))
                .param("id", id)
                .update();
        if (closed == 0) {
            throw new FactNotOpen();
        }
    }

    boolean isOpen(FactKind kind, String id) {
        return jdbc.sql("select exists (select 1 from " + kind.table() + " where id = ? and closed_on is null)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    static SourceGrade grade(ResultSet row) throws SQLException {
        return new SourceGrade(
                SourceGrade.Reliability.valueOf(row.getString("reliability")),
                SourceGrade.Correctness.of(row.getInt("correctness")));
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }
}
