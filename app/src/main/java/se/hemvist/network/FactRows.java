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
import se.hemvist.engine.Refusal;
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

    /** Two officers close it; the row says which of them confirmed, the proposal or the assessment who the other is. */
    void close(FactKind kind, String id, String reason, FourEyes eyes) {
        int closed = jdbc.sql("update " + kind.table() + " set closed_on = :day, closed_by = :user,"
                        + " close_reason_sealed = :reason, version = version + 1 where id = :id and closed_on is null")
                .param("day", LocalDate.now(clock))
                .param("user", eyes.second().user())
                .param("reason", vault.seal(InformationDomain.POLICE, kind.table() + ".close_reason", reason))
                .param("id", id)
                .update();
        if (closed == 0) {
            throw new FactNotOpen();
        }
    }

    /**
     * Writes other terms, if nobody has written others meanwhile.
     *
     * @throws FactNotOpen when it is closed
     * @throws FactChangedMeanwhile when it is no longer in that version
     */
    void amend(FactKind kind, String id, int version, Map<String, @Nullable Object> columns) {
        var set = columns.keySet().stream()
                .sorted()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        int amended = jdbc.sql("update " + kind.table() + " set " + set
                        + ", version = version + 1 where id = :id and version = :seen and closed_on is null")
                .params(columns)
                .param("id", id)
                .param("seen", version)
                .update();
        if (amended == 0) {
            throw isOpen(kind, id) ? new FactChangedMeanwhile() : new FactNotOpen();
        }
    }

    /** @throws FactChangedMeanwhile when it is open, or no longer in that version */
    void reopen(FactKind kind, String id, int version) {
        int reopened = jdbc.sql("update " + kind.table() + " set closed_on = null, closed_by = null,"
                        + " close_reason_sealed = null, version = version + 1"
                        + " where id = ? and version = ? and closed_on is not null")
                .params(id, version)
                .update();
        if (reopened == 0) {
            throw new FactChangedMeanwhile();
        }
    }

    /** Somebody has seen that it still holds: no other version, since nothing that is judged is another. */
    void reviewed(FactKind kind, String id, LocalDate next) {
        jdbc.sql("update " + kind.table() + " set review_on = ? where id = ?")
                .params(next, id)
                .update();
    }

    /** @throws Refusal when another fact is open by that key */
    static void refuseTwice(JdbcClient jdbc, String table, String openKey, String id) {
        var others = jdbc.sql("select count(*) from " + table + " where open_key = ? and id <> ?")
                .params(openKey, id)
                .query(Long.class)
                .single();
        if (others > 0) {
            throw new Refusal("Samma uppgift finns redan i registret och gäller. Ändra den i stället.");
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
