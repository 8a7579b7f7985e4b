package se.hemvist.check;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.check.OpenConflict.Judged;
import se.hemvist.check.OpenConflict.KnownCause;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.Nearness;
import se.hemvist.conflict.Window;

/** Reads the open conflicts of some stays, for a check to compare with what it has found. */
@Component
class OpenConflicts {

    private static final String OF_STAYS =
            " where open_key is not null and (lower_stay in (:stays) or higher_stay in (:stays))";

    private final JdbcClient jdbc;

    OpenConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key. */
    Map<String, OpenConflict> of(Collection<String> stays) {
        var causes = causes(stays);
        return jdbc
                .sql("select id, conflict_key, severity, nearness, rule_id, severity_table, window_from, window_until,"
                        + " first_shared from placement_conflict" + OF_STAYS)
                .param("stays", stays)
                .query((row, number) -> read(row, causes))
                .list()
                .stream()
                .collect(toMap(OpenConflict::key, Function.identity()));
    }

    /** These stays, and those that an open conflict ties to one of them. */
    TreeSet<String> withPartners(Collection<String> stays) {
        var all = new TreeSet<>(stays);
        jdbc.sql("select lower_stay, higher_stay from placement_conflict" + OF_STAYS)
                .param("stays", stays)
                .query(row -> {
                    all.add(row.getString(1));
                    var higher = row.getString(2);
                    if (higher != null) {
                        all.add(higher);
                    }
                });
        return all;
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

    private Map<UUID, Map<String, KnownCause>> causes(Collection<String> stays) {
        var causes = new HashMap<UUID, Map<String, KnownCause>>();
        jdbc.sql("select conflict_id, fact_token, fact_version, gone_at from conflict_cause"
                        + " where conflict_id in (select id from placement_conflict" + OF_STAYS + ")")
                .param("stays", stays)
                .query(row -> {
                    causes.computeIfAbsent(row.getObject("conflict_id", UUID.class), id -> new HashMap<>())
                            .put(
                                    row.getString("fact_token"),
                                    new KnownCause(row.getLong("fact_version"), row.getObject("gone_at") != null));
                });
        return causes;
    }

    private static OpenConflict read(ResultSet row, Map<UUID, Map<String, KnownCause>> causes) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var nearness = row.getString("nearness");
        var judged = new Judged(
                ConflictSeverity.valueOf(row.getString("severity")),
                nearness == null ? null : Nearness.valueOf(nearness),
                row.getString("rule_id"),
                row.getString("severity_table"),
                new Window(
                        row.getObject("window_from", LocalDate.class), row.getObject("window_until", LocalDate.class)));
        return new OpenConflict(
                id,
                row.getString("conflict_key"),
                judged,
                row.getObject("first_shared", LocalDate.class),
                causes.getOrDefault(id, Map.of()));
    }
}
