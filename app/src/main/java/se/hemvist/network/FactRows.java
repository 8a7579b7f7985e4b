package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** Finds facts, and writes what every fact has in common: version, source grade, owner, review date, and how it was closed. */
@Component
class FactRows {

    private static final String NOBODY = "";

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
        close(kind, id, reason, eyes.second().user());
    }

    /** Its time is out and nobody has said that it holds: what was never more than for a time takes no two to close. */
    void lapse(FactKind kind, String id, String reason) {
        close(kind, id, reason, NOBODY);
    }

    private void close(FactKind kind, String id, String reason, String user) {
        int closed = jdbc.sql("update " + kind.table() + " set closed_on = :day, closed_by = :user,"
                        + " close_reason_sealed = :reason, version = version + 1 where id = :id and closed_on is null")
                .param("day", LocalDate.now(clock))
                .param("user", user)
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

    /** An officer answers for it from now on. */
    void adopt(FactKind kind, String id, Provenance source) {
        int adopted = jdbc.sql("update " + kind.table() + " set reliability = ?, correctness = ?, owner_user = ?,"
                        + " owner_region = ?, review_on = ?, version = version + 1 where id = ? and closed_on is null")
                .params(
                        source.grade().reliability().name(),
                        source.grade().correctness().digit(),
                        source.owner(),
                        source.region().id(),
                        source.reviewOn(),
                        id)
                .update();
        if (adopted == 0) {
            throw new FactNotOpen();
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

    /** The fact that is open by the key; only of kinds where the same may not be open twice. */
    Optional<String> openBy(FactKind kind, String openKey) {
        return jdbc.sql("select id from " + kind.table() + " where open_key = ?")
                .param(openKey)
                .query(String.class)
                .optional();
    }

    /** @throws Refusal when another fact is open by that key */
    void takeOpenKey(FactKind kind, String id, String openKey) {
        if (openBy(kind, openKey).filter(other -> !other.equals(id)).isPresent()) {
            throw new Refusal("Samma uppgift finns redan i registret och gäller. Ändra den i stället.");
        }
        openKey(kind, id, openKey);
    }

    void letOpenKeyGo(FactKind kind, String id) {
        openKey(kind, id, null);
    }

    private void openKey(FactKind kind, String id, @Nullable String openKey) {
        jdbc.sql("update " + kind.table() + " set open_key = ? where id = ?")
                .params(openKey, id)
                .update();
    }

    /** The fact, open or closed. */
    <T> T find(FactKind kind, String id, RowMapper<T> read) {
        return jdbc.sql("select * from " + kind.table() + " where id = ?")
                .param(id)
                .query(read)
                .single();
    }

    /**
     * The open facts that have one of the tokens in one of the columns. A statement a column, joined: asked with "or", a
     * database may read the whole table.
     */
    <T> List<T> open(FactKind kind, Collection<String> tokens, RowMapper<T> read, String... columns) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        var sql = Arrays.stream(columns)
                .map(column ->
                        "select * from " + kind.table() + " where closed_on is null and " + column + " = any(:tokens)")
                .collect(Collectors.joining(" union "));
        return jdbc.sql(sql)
                .param("tokens", new SqlArrayValue("varchar", tokens.toArray()))
                .query(read)
                .list();
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
