package se.hemvist.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import se.hemvist.check.OpenConflict.Judged;
import se.hemvist.check.OpenConflict.KnownCause;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.Nearness;
import se.hemvist.conflict.Window;

/** Reads the open conflicts of some stays, for a check to compare with what it has found. */
@Component
class OpenConflicts {

    /** A statement a column: asked with "or", a database may read the whole table. */
    private static final String OF_STAYS =
            """
             from (select * from placement_conflict where open_key is not null and lower_stay = any(:stays)
            union select * from placement_conflict where open_key is not null and higher_stay = any(:stays)) k""";

    private final JdbcClient jdbc;

    OpenConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key. */
    Map<String, OpenConflict> of(Collection<String> stays) {
        var found = new HashMap<String, OpenConflict>();
        var causes = new HashMap<UUID, Map<String, KnownCause>>();
        ofStays(
                        "id, conflict_key, lower_stay, higher_stay, severity, nearness, rule_id, severity_table, window_from, window_until, first_shared",
                        stays)
                .query(row -> {
                    var known = new HashMap<String, KnownCause>();
                    causes.put(row.getObject("id", UUID.class), known);
                    found.put(row.getString("conflict_key"), read(row, known));
                });
        fill(causes);
        return found;
    }

    /** These stays, and those that an open conflict ties to one of them. */
    TreeSet<String> withPartners(Collection<String> stays) {
        var all = new TreeSet<>(stays);
        ofStays("lower_stay, higher_stay", stays).query(row -> {
            all.add(row.getString(1));
            var higher = row.getString(2);
            if (higher != null) {
                all.add(higher);
            }
        });
        return all;
    }

    /** Every stay that is in one, in the order of their ids. */
    List<String> stays() {
        return jdbc.sql(
                        """
                        select lower_stay from placement_conflict where open_key is not null
                        union select higher_stay from placement_conflict
                        where open_key is not null and higher_stay is not null
                        order by 1""")
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec ofStays(String columns, Collection<String> stays) {
        return jdbc.sql("select " + columns + OF_STAYS).param("stays", new SqlArrayValue("varchar", stays.toArray()));
    }

    /** The stays of the open conflicts that rest on the fact, by its token. */
    List<String> restingOn(String fact) {
        return jdbc.sql(
                        """
                        select distinct k.lower_stay from placement_conflict k join conflict_cause c on c.conflict_id = k.id
                        where c.fact_token = ? and c.gone_at is null and k.open_key is not null""")
                .param(fact)
                .query(String.class)
                .list();
    }

    private void fill(Map<UUID, Map<String, KnownCause>> causes) {
        if (causes.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "select conflict_id, fact_token, fact_version, gone_at from conflict_cause where conflict_id = any(:ids)")
                .param("ids", new SqlArrayValue("uuid", causes.keySet().toArray()))
                .query(row -> {
                    Objects.requireNonNull(causes.get(row.getObject("conflict_id", UUID.class)))
                            .put(
                                    row.getString("fact_token"),
                                    new KnownCause(row.getLong("fact_version"), row.getObject("gone_at") != null));
                });
    }

    private static Set<String> stays(ResultSet row) throws SQLException {
        var higher = row.getString("higher_stay");
        return higher == null ? Set.of(row.getString("lower_stay")) : Set.of(row.getString("lower_stay"), higher);
    }

    private static OpenConflict read(ResultSet row, Map<String, KnownCause> causes) throws SQLException {
        var nearness = row.getString("nearness");
        var judged = new Judged(
                ConflictSeverity.valueOf(row.getString("severity")),
                nearness == null ? null : Nearness.valueOf(nearness),
                row.getString("rule_id"),
                row.getString("severity_table"),
                new Window(
                        row.getObject("window_from", LocalDate.class), row.getObject("window_until", LocalDate.class)));
        return new OpenConflict(
                row.getObject("id", UUID.class),
                stays(row),
                judged,
                row.getObject("first_shared", LocalDate.class),
                causes);
    }
}
