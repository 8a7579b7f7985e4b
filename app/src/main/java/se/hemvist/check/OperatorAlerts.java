package se.hemvist.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.organisation.SwedishText;

/** What the operator must mend, once for each cause: never whom or which case it was about. */
@Component
class OperatorAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorAlerts.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final Clock clock;

    OperatorAlerts(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.clock = clock;
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What has gone wrong, in the words of the operator's page. */
    enum What {
        ANSWER_UNREADABLE("Konfliktbesked kan inte läsas och visas som okänd"),
        CHECKS_LATE("Konfliktkontroller blir inte klara, så alla besked är okänd");

        private final String title;

        What(String title) {
            this.title = title;
        }
    }

    /** In a transaction of its own: whatever becomes of the rest, the operator is told. */
    void raise(What what, RuntimeException cause) {
        raise(what, cause.getClass().getSimpleName());
    }

    /** @param cause a code of ours or the name of a class; never a message, which may hold data */
    void raise(What what, String cause) {
        LOG.error("{}: {}", what, cause);
        try {
            alone.executeWithoutResult(status -> write(what, cause));
        } catch (RuntimeException alsoBroken) {
            LOG.error(
                    "The operator's alert could not be written: {}",
                    alsoBroken.getClass().getSimpleName());
        }
    }

    private void write(What what, String cause) {
        var open = what + " " + cause;
        var now = OffsetDateTime.now(clock);
        var known = jdbc.sql("update operator_alert set times = times + 1, last_at = ? where open_what = ?")
                .params(now, open)
                .update();
        if (known == 0) {
            jdbc.sql(
                            """
                            insert into operator_alert (id, what, cause, open_what, first_at, last_at, times)
                            values (?, ?, ?, ?, ?, ?, 1)""")
                    .params(UUID.randomUUID(), what.name(), cause, open, now, now)
                    .update();
        }
    }

    /** The latest first. */
    List<OperatorAlert> open() {
        return jdbc.sql("select * from operator_alert where open_what is not null order by last_at desc, id")
                .query(OperatorAlerts::read)
                .list();
    }

    /** Says whether it was open. */
    boolean done(UUID id, String user) {
        return jdbc.sql(
                                """
                                update operator_alert set open_what = null, done_by = ?, done_at = ?
                                where id = ? and open_what is not null""")
                        .params(user, OffsetDateTime.now(clock), id)
                        .update()
                == 1;
    }

    private static OperatorAlert read(ResultSet row, int number) throws SQLException {
        return new OperatorAlert(
                row.getObject("id", UUID.class),
                What.valueOf(row.getString("what")).title,
                row.getString("cause"),
                SwedishText.moment(
                        row.getObject("first_at", OffsetDateTime.class).toInstant()),
                SwedishText.moment(
                        row.getObject("last_at", OffsetDateTime.class).toInstant()),
                row.getInt("times"));
    }
}
