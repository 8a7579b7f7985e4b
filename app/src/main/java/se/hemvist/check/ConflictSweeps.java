package se.hemvist.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Processes;
import se.hemvist.placement.StayInOrder;
import se.hemvist.placement.Stays;

/** The sweeps that have been begun, each reason once, and how far each has come. */
@Component
class ConflictSweeps {

    private static final String PROCESS = "conflict-sweep";

    /** What tells the second half of a sweep from the first. */
    private static final String SECOND = " II";

    private final JdbcClient jdbc;
    private final Stays stays;
    private final Processes processes;
    private final Clock clock;

    ConflictSweeps(JdbcClient jdbc, Stays stays, Processes processes, Clock clock) {
        this.jdbc = jdbc;
        this.stays = stays;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Begins one in its two halves, unless it was begun for this reason before.
     *
     * @param quietly whether answers stand while it goes on
     * @throws org.springframework.dao.DuplicateKeyException when another node begins it in the same moment
     */
    @Transactional
    void begin(String reason, boolean quietly) {
        if (isKnown(reason)) {
            return;
        }
        var middle = stays.middle().orElse(null);
        begin(reason, quietly, null, middle == null ? null : middle.cell());
        if (middle != null) {
            begin(reason + SECOND, quietly, middle, null);
        }
    }

    private void begin(String reason, boolean quietly, @Nullable StayInOrder from, @Nullable String untilCell) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into conflict_sweep (id, reason, quiet, started_at, judged_cell, judged_home, judged_to,
                            until_cell, judged, failed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)""")
                .params(
                        id,
                        reason,
                        quietly,
                        OffsetDateTime.now(clock),
                        from == null ? null : from.cell(),
                        from == null ? null : from.home(),
                        from == null ? null : from.id(),
                        untilCell)
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
        return jdbc.sql(
                        "select id, judged_cell, judged_home, judged_to, until_cell, done_at from conflict_sweep where id = ?")
                .param(UUID.fromString(id))
                .query(ConflictSweeps::read)
                .single();
    }

    void judgedTo(ConflictSweep sweep, StayInOrder stay, int judged, int failed) {
        jdbc.sql(
                        """
                        update conflict_sweep set judged_cell = ?, judged_home = ?, judged_to = ?, judged = judged + ?,
                            failed = failed + ?
                        where id = ?""")
                .params(stay.cell(), stay.home(), stay.id(), judged, failed, sweep.id())
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
        var cell = row.getString("judged_cell");
        return new ConflictSweep(
                row.getObject("id", UUID.class),
                cell == null ? null : new StayInOrder(cell, row.getString("judged_home"), row.getString("judged_to")),
                row.getString("until_cell"),
                row.getObject("done_at") != null);
    }
}
