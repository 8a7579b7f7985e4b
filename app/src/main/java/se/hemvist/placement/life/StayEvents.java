package se.hemvist.placement.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.placement.StayRow;

/** What has been recorded of the stays, for the case's timeline. Nothing is changed or taken away. */
@Repository
class StayEvents {

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Clock clock;

    StayEvents(JdbcClient jdbc, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    void record(StayRow stay, StayEvent.Kind kind, @Nullable LocalDate on) {
        if (stay.placementId() == null) {
            return;
        }
        jdbc.sql(
                        """
                        insert into stay_event (id, placement_id, stay_id, kind, on_day, user_id, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        UUID.fromString(stay.placementId()),
                        UUID.fromString(stay.id()),
                        kind.name(),
                        on,
                        current.find().map(Actor::user).orElse(null),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** The first first. */
    List<StayEvent> of(String placement) {
        return jdbc.sql("select * from stay_event where placement_id = ? order by recorded_at, id")
                .param(UUID.fromString(placement))
                .query(StayEvents::read)
                .list();
    }

    Optional<LocalDate> lastDayOf(StayRow stay, StayEvent.Kind kind) {
        return jdbc.sql(
                        """
                        select on_day from stay_event where stay_id = ? and kind = ?
                        order by recorded_at desc fetch first 1 row only""")
                .params(UUID.fromString(stay.id()), kind.name())
                .query(LocalDate.class)
                .optional();
    }

    boolean has(StayRow stay, StayEvent.Kind kind) {
        return jdbc.sql("select exists (select 1 from stay_event where stay_id = ? and kind = ?)")
                .params(UUID.fromString(stay.id()), kind.name())
                .query(Boolean.class)
                .single();
    }

    private static StayEvent read(ResultSet row, int number) throws SQLException {
        return new StayEvent(
                StayEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getString("user_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
