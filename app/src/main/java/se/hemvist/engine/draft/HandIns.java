package se.hemvist.engine.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.Subject;

/** Who handed which form in, for a day. An id twice is refused by the database: the second of two at once undoes itself. */
@Component
@Transactional
public class HandIns {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    HandIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the transaction of what the form did. */
    public void note(String id, String user, String name, Subject subject) {
        jdbc.sql(
                        """
                        insert into form_handed_in (id, user_id, name, subject, case_number, handed_in_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, user, name, subject.id(), subject.caseNumber(), OffsetDateTime.now(clock))
                .update();
    }

    public Optional<HandedIn> find(String id) {
        return jdbc.sql("select * from form_handed_in where id = ? and handed_in_at > ?")
                .params(id, oldestKept())
                .query(HandIns::read)
                .optional();
    }

    /** The user's newest of that name within the time. */
    public Optional<HandedIn> latest(String user, String name, Duration within) {
        return jdbc.sql("select * from form_handed_in where user_id = ? and name = ? and handed_in_at > ?"
                        + " order by handed_in_at desc limit 1")
                .params(user, name, OffsetDateTime.now(clock).minus(within))
                .query(HandIns::read)
                .optional();
    }

    /** Deletes what is older than a day. */
    @Scheduled(fixedDelayString = "PT10M")
    public void forgetOld() {
        jdbc.sql("delete from form_handed_in where handed_in_at <= ?")
                .param(oldestKept())
                .update();
    }

    private OffsetDateTime oldestKept() {
        return OffsetDateTime.now(clock).minus(KEPT);
    }

    private static HandedIn read(ResultSet row, int number) throws SQLException {
        return new HandedIn(
                row.getString("id"),
                row.getString("user_id"),
                row.getString("name"),
                row.getString("subject"),
                row.getString("case_number"),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant());
    }
}
