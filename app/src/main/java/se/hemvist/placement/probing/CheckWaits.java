package se.hemvist.placement.probing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.Tenant;

/** The cases that the desk is to look at, in the database; of each kind at most one open row for a case. */
@Repository
class CheckWaits {

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckWaits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why the desk is to look. */
    enum Kind {
        /** The kommun can't go on before the desk has let it. */
        WAITS,
        /** Went on, at night, where by day it had waited. */
        URGENT
    }

    /** A case that the desk is to look at. */
    record Waiting(UUID id, Kind kind, CheckedCase of, Instant askedAt) {}

    /** In a transaction of its own: the refusal undoes everything else. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(CheckedCase of) {
        insert(Kind.WAITS, of);
    }

    /** Together with what was done. */
    @Transactional
    public void add(Kind kind, CheckedCase of) {
        insert(kind, of);
    }

    private void insert(Kind kind, CheckedCase of) {
        jdbc.sql(
                        """
                        insert into check_wait (id, kind, case_id, open_case, case_number, tenant, asked_at)
                        select :id, :kind, :case, :open, :number, :tenant, :now
                        where not exists (select 1 from check_wait where open_case = :open)""")
                .param("id", UUID.randomUUID())
                .param("kind", kind.name())
                .param("case", of.id())
                .param("open", openCase(kind, of))
                .param("number", of.number())
                .param("tenant", of.tenant().id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The longest waiting first. */
    List<Waiting> open() {
        return jdbc.sql("select * from check_wait where open_case is not null order by asked_at, id")
                .query(CheckWaits::read)
                .list();
    }

    Optional<Waiting> open(UUID id) {
        return jdbc.sql("select * from check_wait where id = ? and open_case is not null for update")
                .param(id)
                .query(CheckWaits::read)
                .optional();
    }

    void done(UUID id, String user) {
        jdbc.sql("update check_wait set open_case = null, done_by = ?, done_at = ? where id = ?")
                .params(user, OffsetDateTime.now(clock), id)
                .update();
    }

    void done(Kind kind, CheckedCase of, String user) {
        jdbc.sql("update check_wait set open_case = null, done_by = ?, done_at = ? where open_case = ?")
                .params(user, OffsetDateTime.now(clock), openCase(kind, of))
                .update();
    }

    private static String openCase(Kind kind, CheckedCase of) {
        return kind + " " + of.id();
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                new CheckedCase(
                        row.getString("case_id"), row.getString("case_number"), new Tenant(row.getString("tenant"))),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
