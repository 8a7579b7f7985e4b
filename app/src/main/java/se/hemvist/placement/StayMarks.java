package se.hemvist.placement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is noted on a stay besides its turns: that it is moved from, confirmed, uncertain, looked after. */
@Repository
class StayMarks {

    private final JdbcClient jdbc;
    private final Clock clock;

    StayMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The old stay counts to the day when the new one begins. */
    void movesOut(StayRow old, StayRow to) {
        jdbc.sql(
                        """
                        update stay set stated_until = until_day, moved_by = :to, until_day = :day, changed_at = :now,
                            version = version + 1 where id = :id""")
                .param("to", UUID.fromString(to.id()))
                .param("day", to.from())
                .param("now", OffsetDateTime.now(clock))
                .param("id", UUID.fromString(old.id()))
                .update();
    }

    /** The old stay has its stated end again. Says whether the new one had shortened it. */
    boolean staysAfterAll(StayRow old, StayRow to) {
        return jdbc.sql(
                                """
                        update stay set until_day = stated_until, stated_until = null, moved_by = null, changed_at = :now,
                            version = version + 1 where id = :id and moved_by = :to and status = 'ONGOING'""")
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", UUID.fromString(old.id()))
                        .param("to", UUID.fromString(to.id()))
                        .update()
                == 1;
    }

    void confirm(StayRow stay) {
        jdbc.sql("update stay set confirmed_at = ?, uncertain_since = null where id = ?")
                .params(OffsetDateTime.now(clock), UUID.fromString(stay.id()))
                .update();
    }

    void markUncertain(StayRow stay) {
        jdbc.sql("update stay set uncertain_since = ? where id = ? and uncertain_since is null")
                .params(OffsetDateTime.now(clock), UUID.fromString(stay.id()))
                .update();
    }

    boolean follow(UUID id) {
        return jdbc.sql("update stay set followed = true where id = ? and followed = false")
                        .param(id)
                        .update()
                == 1;
    }
}
