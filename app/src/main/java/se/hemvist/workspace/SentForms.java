package se.hemvist.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A form that is sent twice has one effect: each form carries a key from when it was shown. */
@Component
public class SentForms {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate together;
    private final Clock clock;

    SentForms(JdbcClient jdbc, TransactionTemplate together, Clock clock) {
        this.jdbc = jdbc;
        this.together = together;
        this.clock = clock;
    }

    /**
     * Does the work in one transaction with the key, unless it is done already; what is refused may be sent again.
     *
     * @return whether it was this time
     */
    public boolean once(UUID key, String user, Runnable work) {
        try {
            together.executeWithoutResult(status -> {
                remember(key, user);
                work.run();
            });
            return true;
        } catch (DuplicateKeyException maybeSentBefore) {
            if (wasSent(key, user)) {
                return false;
            }
            throw maybeSentBefore;
        }
    }

    private void remember(UUID key, String user) {
        jdbc.sql("insert into sent_form (form_key, user_id, sent_at) values (?, ?, ?)")
                .params(key, user, OffsetDateTime.now(clock))
                .update();
    }

    /** Whether the form has had its effect. */
    public boolean wasSent(UUID key, String user) {
        return jdbc.sql("select count(*) from sent_form where form_key = ? and user_id = ?")
                        .params(key, user)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOld() {
        jdbc.sql("delete from sent_form where sent_at <= ?")
                .param(OffsetDateTime.now(clock).minus(REMEMBERED))
                .update();
    }
}
