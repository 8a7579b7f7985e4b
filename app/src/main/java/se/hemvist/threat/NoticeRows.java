package se.hemvist.threat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/** Keeps what the regions were told of persons who have come to live there; who and where is sealed. */
@Component
class NoticeRows {

    private static final String PERSON = "region_notice.person";
    private static final String CONTENT = "region_notice.content";

    private final JdbcClient jdbc;
    private final SealedText text;

    NoticeRows(JdbcClient jdbc, SealedText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    void insert(RegionNotice notice) {
        jdbc.sql(
                        """
                        insert into region_notice (id, version, case_number, region, person_sealed, content_sealed, sent_at)
                        values (?, 1, ?, ?, ?, ?, ?)""")
                .params(
                        notice.id(),
                        notice.caseNumber(),
                        notice.region().id(),
                        text.seal(PERSON, notice.person().toString()),
                        text.seal(CONTENT, new Content(notice.municipality(), notice.from(), null)),
                        AssessmentRows.moment(notice.sentAt()))
                .update();
    }

    RegionNotice find(String id) {
        return read(id, "");
    }

    /** Until the transaction ends nobody else gets hold of it. */
    RegionNotice lock(String id) {
        return read(id, " for update");
    }

    void acknowledged(RegionNotice notice, String user, @Nullable String note, Instant at) {
        jdbc.sql(
                        """
                        update region_notice set acknowledged_at = ?, acknowledged_by = ?, content_sealed = ?,
                            version = version + 1 where id = ?""")
                .params(
                        AssessmentRows.moment(at),
                        user,
                        text.seal(CONTENT, new Content(notice.municipality(), notice.from(), note)),
                        notice.id())
                .update();
    }

    void escalated(String id, Instant at) {
        jdbc.sql("update region_notice set escalated_at = ?, version = version + 1 where id = ?")
                .params(AssessmentRows.moment(at), id)
                .update();
    }

    private RegionNotice read(String id, String lock) {
        return jdbc.sql("select * from region_notice where id = ?" + lock)
                .param(id)
                .query(this::read)
                .single();
    }

    private RegionNotice read(ResultSet row, int number) throws SQLException {
        var content = text.open(CONTENT, row.getString("content_sealed"), Content.class);
        var acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
        return new RegionNotice(
                row.getString("id"),
                row.getString("case_number"),
                new Tenant(row.getString("region")),
                PersonId.of(text.open(PERSON, row.getString("person_sealed"), String.class)),
                content.municipality(),
                content.from(),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                acknowledged == null ? null : acknowledged.toInstant());
    }

    /** @param note what the region wrote when it acknowledged */
    private record Content(String municipality, LocalDate from, @Nullable String note) {}
}
