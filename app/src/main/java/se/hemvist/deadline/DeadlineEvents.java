package se.hemvist.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** What has become of each clock, and by whom; rows are added and never changed. */
@Component
class DeadlineEvents {

    private static final String COLUMN = "case_deadline_event.sealed_text";

    enum Kind {
        BEGUN,
        CORRECTED,
        EXTENDED,
        WARNED,
        MET,
        MET_LATE,
        MISSED,
        HANDLED,
        DROPPED
    }

    /** @param text the reason, or the chief's answer */
    record Event(Kind kind, Instant at, @Nullable String officer, @Nullable String text) {

        @Override
        public String toString() {
            return "Event[" + kind + "]";
        }
    }

    private final JdbcClient jdbc;
    private final Vault vault;
    private final CurrentActor current;
    private final Clock clock;

    DeadlineEvents(JdbcClient jdbc, Vault vault, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.current = current;
        this.clock = clock;
    }

    void record(String deadline, Kind kind, Instant end, @Nullable String text) {
        jdbc.sql(
                        """
                        insert into case_deadline_event (id, deadline_id, kind, at, officer, ends_at, sealed_text)
                        values (:id, :deadline, :kind, :at, :officer, :end, :text)""")
                .param("id", UUID.randomUUID().toString())
                .param("deadline", deadline)
                .param("kind", kind.name())
                .param("at", OffsetDateTime.now(clock))
                .param("officer", current.find().map(Actor::user).orElse(null))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .param("text", vault.sealNullable(InformationDomain.MUNICIPAL, COLUMN, text))
                .update();
    }

    /** The last thing of that kind that became of it. */
    Optional<Event> last(String deadline, Kind kind) {
        return of(deadline).stream().filter(event -> event.kind() == kind).reduce((one, later) -> later);
    }

    private List<Event> of(String deadline) {
        return jdbc.sql("select * from case_deadline_event where deadline_id = ? order by at")
                .param(deadline)
                .query(this::read)
                .list();
    }

    private Event read(ResultSet row, int number) throws SQLException {
        return new Event(
                Kind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("officer"),
                vault.openNullable(InformationDomain.MUNICIPAL, COLUMN, row.getString("sealed_text")));
    }
}
