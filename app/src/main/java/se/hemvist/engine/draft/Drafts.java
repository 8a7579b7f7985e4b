package se.hemvist.engine.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Sealing;

/** Keeps what somebody has begun to write, sealed for that user and that task. */
@Component
@Transactional
public class Drafts {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clock = clock;
    }

    Optional<byte[]> find(String user, String task) {
        return jdbc.sql("select sealed from form_draft where user_id = ? and task_id = ? and saved_at > ?")
                .params(user, task, oldestKept())
                .query(String.class)
                .optional()
                .map(text -> sealing.open(purpose(user, task), text));
    }

    void save(String user, String task, byte[] clear) {
        delete(user, task);
        jdbc.sql("insert into form_draft (user_id, task_id, sealed, saved_at) values (?, ?, ?, ?)")
                .params(user, task, sealing.seal(purpose(user, task), clear), OffsetDateTime.now(clock))
                .update();
    }

    void delete(String user, String task) {
        jdbc.sql("delete from form_draft where user_id = ? and task_id = ?")
                .params(user, task)
                .update();
    }

    /** Deletes everybody's drafts of a task that is done. */
    public void forget(String task) {
        jdbc.sql("delete from form_draft where task_id = ?").param(task).update();
    }

    /** Deletes what is older than a day. */
    @Scheduled(fixedDelayString = "PT10M")
    public void forgetOld() {
        jdbc.sql("delete from form_draft where saved_at <= ?")
                .param(oldestKept())
                .update();
    }

    private OffsetDateTime oldestKept() {
        return OffsetDateTime.now(clock).minus(KEPT);
    }

    private static String purpose(String user, String task) {
        return "draft:" + user + ":" + task;
    }
}
