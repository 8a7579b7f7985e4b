package se.hemvist.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.ClockTerms;
import se.hemvist.organisation.DeadlineRule;
import se.hemvist.organisation.Tenant;

/** The clocks in the database. */
@Component
class DeadlineRows {

    private final JdbcClient jdbc;

    DeadlineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs from then on, and is known by the id that it returns. */
    String insert(DeadlineOf of, DeadlineRule rule, ClockTerms terms, Instant from, Instant end) {
        var id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into case_deadline (id, case_id, case_number, tenant, code, about, name, if_missed,
                            source, lapses, warn_hours, begun_at, ends_at, state, open_key)
                        values (:id, :case, :number, :tenant, :code, :about, :name, :missed,
                            :source, :lapses, :warn, :from, :end, 'RUNNING', :key)""")
                .param("id", id)
                .param("case", of.caseId())
                .param("number", of.caseNumber())
                .param("tenant", of.tenant().id())
                .param("code", rule.code())
                .param("about", of.about())
                .param("name", terms.name())
                .param("missed", terms.ifMissed())
                .param("source", rule.source())
                .param("lapses", terms.lapses())
                .param("warn", terms.warnHours())
                .param("from", utc(from))
                .param("end", utc(end))
                .param("key", openKey(of.caseId(), rule.code(), of.about()))
                .update();
        return id;
    }

    CaseDeadline find(String id) {
        return jdbc.sql("select * from case_deadline where id = ?")
                .param(id)
                .query(DeadlineRows::read)
                .single();
    }

    /** The one that runs, or is missed and neither done nor answered for. */
    Optional<CaseDeadline> open(String caseId, String code, String about) {
        return jdbc.sql("select * from case_deadline where open_key = ?")
                .param(openKey(caseId, code, about))
                .query(DeadlineRows::read)
                .optional();
    }

    /** The latest of its kind, whatever has become of it. */
    Optional<CaseDeadline> last(String caseId, String code, String about) {
        return jdbc.sql(
                        """
                        select * from case_deadline where case_id = ? and code = ? and about = ?
                        order by begun_at desc, ends_at desc, id fetch first 1 rows only""")
                .params(caseId, code, about)
                .query(DeadlineRows::read)
                .optional();
    }

    /** All of a case, what ends first before the others. */
    List<CaseDeadline> of(String caseId) {
        return jdbc.sql("select * from case_deadline where case_id = ? order by ends_at, name, id")
                .param(caseId)
                .query(DeadlineRows::read)
                .list();
    }

    List<CaseDeadline> numbered(String caseNumber) {
        return jdbc.sql("select * from case_deadline where case_number = ? order by ends_at, name, id")
                .param(caseNumber)
                .query(DeadlineRows::read)
                .list();
    }

    /** Those of all these cases that run, or are missed and not answered for. */
    List<CaseDeadline> open(Collection<String> caseNumbers) {
        return jdbc.sql(
                        """
                        select * from case_deadline where case_number in (:numbers)
                            and (state = 'RUNNING' or state = 'MISSED' and handled_at is null)
                        order by ends_at, name, id""")
                .param("numbers", caseNumbers)
                .query(DeadlineRows::read)
                .list();
    }

    /** Runs again, or on, between other moments. */
    void move(String id, Instant from, Instant end) {
        jdbc.sql("update case_deadline set begun_at = ?, ends_at = ?, state = 'RUNNING' where id = ?")
                .params(utc(from), utc(end), id)
                .update();
    }

    /** Says whether it was running till now. */
    boolean end(String id, DeadlineState state, @Nullable Instant metAt) {
        return jdbc.sql(
                                """
                        update case_deadline set state = :state, met_at = :met, open_key = null
                        where id = :id and state = 'RUNNING'""")
                        .param("state", state.name())
                        .param("met", metAt == null ? null : utc(metAt), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Says whether it was missed till now, and nobody had answered for it. */
    boolean metAfterAll(String id, Instant at) {
        return jdbc.sql(
                                """
                        update case_deadline set state = 'MET', met_at = ?, open_key = null
                        where id = ? and state = 'MISSED' and handled_at is null""")
                        .params(utc(at), id)
                        .update()
                == 1;
    }

    /** What was done too late was done all the same, and the next of its kind may begin. */
    void metLate(String id, Instant at) {
        jdbc.sql("update case_deadline set met_at = ?, open_key = null where id = ?")
                .params(utc(at), id)
                .update();
    }

    /** Says whether it was running till now. */
    boolean miss(String id) {
        return jdbc.sql("update case_deadline set state = 'MISSED' where id = ? and state = 'RUNNING'")
                        .param(id)
                        .update()
                == 1;
    }

    /** Says whether nobody had answered for it till now. */
    boolean handle(String id, Instant at) {
        return jdbc.sql(
                                """
                        update case_deadline set handled_at = ?, open_key = null
                        where id = ? and state = 'MISSED' and handled_at is null""")
                        .params(utc(at), id)
                        .update()
                == 1;
    }

    private static String openKey(String caseId, String code, String about) {
        return caseId + " " + code + " " + about;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static CaseDeadline read(ResultSet row, int number) throws SQLException {
        return new CaseDeadline(
                row.getString("id"),
                new DeadlineOf(
                        row.getString("case_id"),
                        row.getString("case_number"),
                        new Tenant(row.getString("tenant")),
                        row.getString("about")),
                row.getString("code"),
                row.getString("name"),
                row.getString("if_missed"),
                row.getString("source"),
                row.getBoolean("lapses"),
                row.getObject("warn_hours", Integer.class),
                at(row, "begun_at"),
                at(row, "ends_at"),
                DeadlineState.valueOf(row.getString("state")),
                perhaps(row, "met_at"),
                perhaps(row, "handled_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
