package se.hemvist.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.check.CheckedFact.Sort;
import se.hemvist.engine.Processes;

/** The checks that have been asked for, one for each committed fact, and how far each has come. */
@Component
class ConflictChecks {

    private static final String PROCESS = "conflict-check";
    private static final Duration LATE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final FactTokens tokens;
    private final Processes processes;
    private final Clock clock;

    ConflictChecks(JdbcClient jdbc, FactTokens tokens, Processes processes, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.processes = processes;
        this.clock = clock;
    }

    /** Commits a check together with the fact: without a transaction to join, the two could come apart. */
    @Transactional(propagation = Propagation.MANDATORY)
    void request(CheckedFact fact) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into conflict_check (id, fact_sealed, requested_at) values (?, ?, ?)")
                .params(id, tokens.sealChecked(fact), OffsetDateTime.now(clock))
                .update();
        processes.start(PROCESS, id.toString());
    }

    ConflictCheck find(String id) {
        return jdbc.sql("select id, fact_kind, fact_sealed, judged_to, done_at from conflict_check where id = ?")
                .param(UUID.fromString(id))
                .query(this::read)
                .single();
    }

    void judgedTo(ConflictCheck check, String stay) {
        jdbc.sql("update conflict_check set judged_to = ? where id = ?")
                .params(stay, check.id())
                .update();
    }

    /** Whom it touched is forgotten: together with the moment it would tell who has a tie to whom. */
    void done(ConflictCheck check) {
        jdbc.sql("update conflict_check set done_at = ?, judged_to = null where id = ?")
                .params(OffsetDateTime.now(clock), check.id())
                .update();
    }

    /** The facts that some check has not finished with, the oldest first. */
    List<CheckedFact> pending(int atMost) {
        return jdbc.sql("select fact_kind, fact_sealed from conflict_check where done_at is null"
                        + " order by requested_at fetch first ? rows only")
                .param(atMost)
                .query((row, number) -> fact(row))
                .list();
    }

    /** Whether a check has waited for so long that something stands in its way. */
    boolean isLate() {
        return jdbc.sql("select exists (select 1 from conflict_check where done_at is null and requested_at < ?)")
                .param(OffsetDateTime.now(clock).minus(LATE))
                .query(Boolean.class)
                .single();
    }

    private ConflictCheck read(ResultSet row, int number) throws SQLException {
        return new ConflictCheck(
                row.getObject("id", UUID.class),
                fact(row),
                row.getString("judged_to"),
                row.getObject("done_at") != null);
    }

    private CheckedFact fact(ResultSet row) throws SQLException {
        var kind = row.getString("fact_kind");
        var sealed = row.getString("fact_sealed");
        return kind == null
                ? tokens.openCheckedFact(sealed)
                : new CheckedFact(Sort.valueOf(kind), tokens.openChecked(sealed));
    }
}
