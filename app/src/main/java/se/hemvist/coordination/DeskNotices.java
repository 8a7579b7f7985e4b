package se.hemvist.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.placement.PlacedAgainstAnswer;

/** What the desk must be told although no situation asks for it. */
@Component
class DeskNotices {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Sides sides;
    private final Clock clock;

    DeskNotices(JdbcClient jdbc, Organisation organisation, Sides sides, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.sides = sides;
        this.clock = clock;
    }

    @EventListener
    void placed(PlacedAgainstAnswer event) {
        jdbc.sql("insert into desk_notice (id, noticed_at, stay_id, tenant, colour) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        OffsetDateTime.now(clock),
                        event.stayId(),
                        event.tenant().id(),
                        event.answer().name())
                .update();
    }

    List<NoticeLine> unseen() {
        return jdbc.sql("select * from desk_notice where seen_by is null order by noticed_at desc")
                .query(this::read)
                .list();
    }

    void seen(UUID id, String user) {
        jdbc.sql("update desk_notice set seen_by = ? where id = ? and seen_by is null")
                .params(user, id)
                .update();
    }

    private NoticeLine read(ResultSet row, int number) throws SQLException {
        return new NoticeLine(
                row.getString("id"),
                SwedishText.moment(row.getObject("noticed_at", OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant()),
                organisation.displayName(new Tenant(row.getString("tenant"))),
                DeskWords.of(ConflictAnswer.Value.valueOf(row.getString("colour"))),
                sides.contactOf(row.getString("stay_id")));
    }
}
