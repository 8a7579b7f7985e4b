package se.hemvist.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.placement.PlacementEvent.Kind;

/** What has come of the placements, for the case's timeline. Nothing is changed or taken away. */
@Repository
class PlacementEvents {

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Clock clock;

    PlacementEvents(JdbcClient jdbc, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** @param stay what the home is or was held by; none where none is */
    void record(Kind kind, UUID placement, @Nullable String stay) {
        insert(kind, placement, stay, null);
    }

    /** That the kommun has read the answer. Reading once more what it has been told already is nothing new. */
    void told(UUID placement, String stay, Value answer) {
        if (!isLastTold(stay, answer)) {
            insert(Kind.ANSWERED, placement, stay, answer);
        }
    }

    private boolean isLastTold(String stay, Value answer) {
        return jdbc.sql(
                        """
                        select answer from placement_event where stay_id = ? and kind = 'ANSWERED'
                        order by id desc fetch first 1 row only""")
                .param(UUID.fromString(stay))
                .query(String.class)
                .optional()
                .filter(answer.name()::equals)
                .isPresent();
    }

    private void insert(Kind kind, UUID placement, @Nullable String stay, @Nullable Value answer) {
        jdbc.sql(
                        """
                        insert into placement_event (placement_id, stay_id, kind, answer, user_id, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        placement,
                        stay == null ? null : UUID.fromString(stay),
                        kind.name(),
                        answer == null ? null : answer.name(),
                        current.find().map(Actor::user).orElse(null),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** The first first. */
    List<PlacementEvent> of(UUID placement) {
        return jdbc.sql("select * from placement_event where placement_id = ? order by id")
                .param(placement)
                .query(PlacementEvents::read)
                .list();
    }

    private static PlacementEvent read(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        return new PlacementEvent(
                Kind.valueOf(row.getString("kind")),
                row.getString("stay_id"),
                answer == null ? null : Value.valueOf(answer),
                row.getString("user_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
