package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has happened to situations, in order; nothing is ever taken out. */
@Repository
class SituationStory {

    private final JdbcClient jdbc;
    private final Clock clock;

    SituationStory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void tell(UUID situation, SituationEvent what) {
        tell(situation, what, null, null);
    }

    void tell(UUID situation, SituationEvent what, @Nullable String who) {
        tell(situation, what, who, null);
    }

    /** @param otherNumber what the other situation was called, when it is about two */
    void tell(UUID situation, SituationEvent what, @Nullable String who, @Nullable String otherNumber) {
        jdbc.sql(
                        """
                        insert into situation_event (id, situation_id, happened_at, what, who, other_number)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        situation,
                        Instant.now(clock).atOffset(ZoneOffset.UTC),
                        what.name(),
                        who,
                        otherNumber)
                .update();
    }

    /** What has happened to one is what has happened to the other, once it has been gathered into it. */
    void move(UUID from, UUID to) {
        jdbc.sql("update situation_event set situation_id = ? where situation_id = ?")
                .params(to, from)
                .update();
    }

    List<Told> of(UUID situation) {
        return jdbc.sql("select * from situation_event where situation_id = ? order by happened_at, id")
                .param(situation)
                .query((row, number) -> new Told(
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        SituationEvent.valueOf(row.getString("what")),
                        row.getString("who"),
                        row.getString("other_number")))
                .list();
    }

    /** One thing that happened. */
    record Told(Instant at, SituationEvent what, @Nullable String who, @Nullable String otherNumber) {}
}
