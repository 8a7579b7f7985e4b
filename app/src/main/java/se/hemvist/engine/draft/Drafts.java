package se.hemvist.engine.draft;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.FormDraft;
import se.hemvist.engine.Sealing;

/** Keeps what somebody has begun to write, sealed for that user and that form. */
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

    Optional<FormDraft> find(String user, String form) {
        return jdbc.sql("select * from form_draft where user_id = ? and task_id = ? and saved_at > ?")
                .params(user, form, oldestKept())
                .query(this::read)
                .optional();
    }

    /** Those that are still being written: not what was left behind when a colleague handed the form in. */
    List<FormDraft> others(String user, String form) {
        return jdbc.sql("select * from form_draft where user_id <> ? and task_id = ? and saved_at > ?"
                        + " and handed_in is null order by saved_at desc, user_id")
                .params(user, form, oldestKept())
                .query(this::read)
                .list();
    }

    private FormDraft read(ResultSet row, int number) throws SQLException {
        var user = row.getString("user_id");
        var form = row.getString("task_id");
        return new FormDraft(
                user,
                row.getLong("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                opened(purpose(user, form), row.getString("sealed")),
                Optional.ofNullable(row.getString("handed_in"))
                        .map(text -> opened(handedIn(user, form), text))
                        .orElse(null));
    }

    /** Whatever was saved before it is written over. */
    void save(String user, String form, String values) {
        if (!saved(user, form, null, values)) {
            insert(user, form, 1, values);
        }
    }

    /** Only over the version that the page knows of, or where there is none. */
    void save(String user, String form, long base, String values) {
        if (!saved(user, form, base, values) && find(user, form).isEmpty()) {
            delete(user, form); // one that is too old to be shown may still lie there
            insert(user, form, base + 1, values);
        }
    }

    private boolean saved(String user, String form, @Nullable Long base, String values) {
        return jdbc.sql(
                                """
                        update form_draft set sealed = :sealed, saved_at = :now, version = version + 1
                        where user_id = :user and task_id = :form and version = coalesce(:base, version)""")
                        .param("sealed", sealed(purpose(user, form), values))
                        .param("now", OffsetDateTime.now(clock))
                        .param("user", user)
                        .param("form", form)
                        .param("base", base, Types.BIGINT)
                        .update()
                > 0;
    }

    private void insert(String user, String form, long version, String values) {
        jdbc.sql("insert into form_draft (user_id, task_id, sealed, saved_at, version) values (?, ?, ?, ?, ?)")
                .params(user, form, sealed(purpose(user, form), values), OffsetDateTime.now(clock), version)
                .update();
    }

    /** Throws one user's own away. */
    public void delete(String user, String form) {
        jdbc.sql("delete from form_draft where user_id = ? and task_id = ?")
                .params(user, form)
                .update();
    }

    /** The form is handed in: those who were writing in it too are left theirs, beside what was handed in. */
    public void handedIn(String user, String form, String values) {
        delete(user, form);
        others(user, form)
                .forEach(draft -> jdbc.sql("update form_draft set handed_in = ? where user_id = ? and task_id = ?")
                        .params(sealed(handedIn(draft.user(), form), values), draft.user(), form)
                        .update());
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

    private String sealed(String purpose, String clear) {
        return sealing.seal(purpose, clear.getBytes(StandardCharsets.UTF_8));
    }

    private String opened(String purpose, String text) {
        return new String(sealing.open(purpose, text), StandardCharsets.UTF_8);
    }

    private static String purpose(String user, String form) {
        return "draft:" + user + ":" + form;
    }

    private static String handedIn(String user, String form) {
        return "handed-in:" + user + ":" + form;
    }
}
