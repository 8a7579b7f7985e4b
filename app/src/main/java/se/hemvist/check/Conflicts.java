package se.hemvist.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.Nearness;
import se.hemvist.conflict.Window;

/** The conflicts as the desk reads them. */
@Component
public class Conflicts {

    private static final String COLUMNS =
            "id, kind, severity, lower_stay, higher_stay, nearness, window_from, window_until, first_shared, status,"
                    + " opened_at, raised_at, cleared_at";

    private final JdbcClient jdbc;
    private final FactTokens facts;

    Conflicts(JdbcClient jdbc, FactTokens facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** The conflict, open or cleared. */
    public ConflictView find(String id) {
        return read(" where id in (:keys)", List.of(UUID.fromString(id))).get(0);
    }

    /** Those of these conflicts that are open. */
    public List<ConflictView> open(Collection<String> ids) {
        return read(
                " where id in (:keys) and open_key is not null",
                ids.stream().map(UUID::fromString).toList());
    }

    /** The open conflicts of any of these stays. */
    public List<ConflictView> openOfStays(Collection<String> stays) {
        return read(" where open_key is not null and (lower_stay in (:keys) or higher_stay in (:keys))", stays);
    }

    private List<ConflictView> read(String where, Collection<?> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var rows = jdbc.sql("select " + COLUMNS + " from placement_conflict" + where + " order by first_shared, id")
                .param("keys", keys)
                .query(Conflicts::conflict)
                .list();
        var causes = causes(rows.stream().map(row -> UUID.fromString(row.id())).toList());
        return rows.stream()
                .map(row -> withCauses(row, causes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<String, List<ConflictCause>> causes(List<UUID> conflicts) {
        if (conflicts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select conflict_id, fact_sealed, fact_version, grade, nearness, severity, since from conflict_cause
                        where conflict_id in (:conflicts) and gone_at is null order by since, fact_token""")
                .param("conflicts", conflicts)
                .query((row, number) -> Map.entry(row.getString("conflict_id"), cause(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private ConflictCause cause(ResultSet row) throws SQLException {
        var fact = facts.open(row.getString("fact_sealed"));
        return new ConflictCause(
                new FactRef(fact[0], fact[1], row.getLong("fact_version"), row.getString("grade")),
                nearness(row),
                ConflictSeverity.valueOf(row.getString("severity")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static ConflictView conflict(ResultSet row, int number) throws SQLException {
        var raised = row.getObject("raised_at", OffsetDateTime.class);
        var cleared = row.getObject("cleared_at", OffsetDateTime.class);
        return new ConflictView(
                row.getString("id"),
                ConflictKind.valueOf(row.getString("kind")),
                ConflictSeverity.valueOf(row.getString("severity")),
                row.getString("lower_stay"),
                row.getString("higher_stay"),
                nearness(row),
                new Window(
                        row.getObject("window_from", LocalDate.class), row.getObject("window_until", LocalDate.class)),
                row.getObject("first_shared", LocalDate.class),
                row.getString("status").equals("OPEN"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                raised == null ? null : raised.toInstant(),
                cleared == null ? null : cleared.toInstant(),
                List.of());
    }

    private static @Nullable Nearness nearness(ResultSet row) throws SQLException {
        var code = row.getString("nearness");
        return code == null ? null : Nearness.valueOf(code);
    }

    private static ConflictView withCauses(ConflictView view, List<ConflictCause> causes) {
        return new ConflictView(
                view.id(),
                view.kind(),
                view.severity(),
                view.lowerStay(),
                view.higherStay(),
                view.nearness(),
                view.window(),
                view.firstSharedDay(),
                view.open(),
                view.openedAt(),
                view.raisedAt(),
                view.clearedAt(),
                causes);
    }
}
