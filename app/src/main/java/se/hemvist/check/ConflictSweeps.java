package se.hemvist.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Processes;

/** The sweeps that have been begun, each reason once, and how far each has come. */
@Component
class ConflictSweeps {

    private static final String PROCESS = "conflict-sweep";

    private final JdbcClient jdbc;
    private final Processes processes;
    private final Clock clock;

    ConflictSweeps(JdbcClient jdbc, Processes processes, Clock clock) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Begins one, unless it was begun for this reason before.
     *
     * @param quietly whether answers stand while it goes on
     * @throws org.springframework.dao.DuplicateKeyException when another node begins it in the same moment
     */
    @Transactional
    void begin(String reason, boolean quietly) {
        if (isKnown(reason)) {
            return;
        }
        var id = UUID.randomUUID();
        jdbc.sql("insert into conflict_sweep (id, reason, quiet, started_at, judged, failed) values (?, ?, ?, ?, 0, 0)")
                .params(id, reason, quietly, OffsetDateTime.now(clock))
                .update();
        processes.start(PROCESS, id.toString());
    }

    /** Whether nothing was ever swept. */
    boolean none() {
        return jdbc.sql("select not exists (select 1 from conflict_sweep)")
                .query(Boolean.class)
                .single();
    }

    private boolean isKnown(String reason) {
        return jdbc.sql("select exists (select 1 from conflict_sweep where reason = ?)")
                .param(reason)
                .query(Boolean.class)
                .single();
    }

    ConflictSweep find(String id) {
        return jdbc.sql("select id, judged_to, done_at from conflict_sweep where id = ?")
                .param(UUID.fromString(id))
                .query(ConflictSweeps::read)
                .single();
    }

    void judgedTo(ConflictSweep sweep, String stay, int judged, int failed) {
        jdbc.sql("update conflict_sweep set judged_to = ?, judged = judged + ?, failed = failed + ? where id = ?")
                .params(stay, judged, failed, sweep.id())
                .update();
    }

    void done(ConflictSweep sweep) {
        jdbc.sql("update conflict_sweep set done_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), sweep.id())
                .update();
    }

    /** Whether answers are weighed by a table or distances that hold no longer. */
    boolean areBehindThePolicy() {
        return jdbc.sql("select exists (select 1 from conflict_sweep where done_at is null and not quiet)")
                .query(Boolean.class)
                .single();
    }

    private static ConflictSweep read(ResultSet row, int number) throws SQLException {
        return new ConflictSweep(
                row.getObject("id", UUID.class), row.getString("judged_to"), row.getObject("done_at") != null);
    }
}
