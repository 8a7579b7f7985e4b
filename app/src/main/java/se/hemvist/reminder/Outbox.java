package se.hemvist.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be sent, and what was. A row is written in the transaction of what it reminds of, so that neither is lost. */
@Component
class Outbox {

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each occasion, task and officer; the second time nothing happens. */
    @Transactional
    void write(String task, String caseNumber, Occasion occasion, String recipient, Instant now) {
        jdbc.sql(
                        """
                        insert into reminder (id, task_id, occasion, recipient, case_number, written_at, next_try_at, tries)
                        select :id, :task, :occasion, :recipient, :case, :now, :now, 0
                        where not exists (select 1 from reminder
                            where task_id = :task and occasion = :occasion and recipient = :recipient)""")
                .param("id", UUID.randomUUID())
                .param("task", task)
                .param("occasion", occasion.code())
                .param("recipient", recipient)
                .param("case", caseNumber)
                .param("now", utc(now))
                .update();
    }

    /** Those whose time to be tried has come, the longest waiting first. */
    List<Reminder> waiting(Instant now) {
        return jdbc.sql(
                        """
                        select * from reminder where sent_at is null and given_up_at is null and next_try_at <= ?
                        order by next_try_at, id fetch first 50 rows only""")
                .param(utc(now))
                .query(Outbox::read)
                .list();
    }

    /**
     * Takes it for one try; no other node has it until the time is out.
     *
     * @return false when another has been faster
     */
    @Transactional
    boolean take(Reminder reminder, Instant now, Duration untilNextTry) {
        return jdbc.sql(
                                """
                        update reminder set tries = tries + 1, next_try_at = :next
                        where id = :id and tries = :tries and sent_at is null and given_up_at is null""")
                        .param("next", utc(now.plus(untilNextTry)))
                        .param("id", reminder.id())
                        .param("tries", reminder.tries())
                        .update()
                == 1;
    }

    @Transactional
    void sent(Reminder reminder, Instant now) {
        jdbc.sql("update reminder set sent_at = ? where id = ?")
                .params(utc(now), reminder.id())
                .update();
    }

    @Transactional
    void giveUp(Reminder reminder, Instant now) {
        jdbc.sql("update reminder set given_up_at = ? where id = ?")
                .params(utc(now), reminder.id())
                .update();
    }

    /** PostgreSQL knows the type of a moment that has its offset. */
    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Reminder read(ResultSet row, int number) throws SQLException {
        return new Reminder(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("case_number"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }
}
