package se.hemvist.report.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.SealedJson;
import se.hemvist.secrecy.Vault;

/** What the police have been told, in the database. */
@Component
class StaffThreatNoticeRows {

    private static final InformationDomain DOMAIN = InformationDomain.POLICE;
    private static final String CONTENT = "staff_threat_notice.content";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SealedJson contents;

    StaffThreatNoticeRows(JdbcClient jdbc, Vault vault, SealedJson contents) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.contents = contents;
    }

    void insert(StaffThreatNotice made) {
        jdbc.sql(
                        """
                        insert into staff_threat_notice (id, number, region, told_at, content_sealed)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        made.id(),
                        made.number(),
                        made.region().id(),
                        made.toldAt().atOffset(ZoneOffset.UTC),
                        contents.seal(DOMAIN, CONTENT, made.content()))
                .update();
    }

    StaffThreatNotice find(String id) {
        return read(id, "");
    }

    /** Until the transaction ends nobody else gets hold of it. */
    StaffThreatNotice lock(String id) {
        return read(id, " for update");
    }

    void weighed(String id, WeighStaffThreat.Answer outcome, @Nullable String note, String user, Instant at) {
        jdbc.sql(
                        """
                        update staff_threat_notice set outcome = ?, note_sealed = ?, decided_by = ?, decided_at = ?
                        where id = ?""")
                .params(
                        outcome.name(),
                        vault.sealNullable(DOMAIN, "staff_threat_notice.note", note),
                        user,
                        at.atOffset(ZoneOffset.UTC),
                        id)
                .update();
    }

    void escalated(String id, Instant at) {
        jdbc.sql("update staff_threat_notice set escalated_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private StaffThreatNotice read(String id, String lock) {
        return jdbc.sql("select * from staff_threat_notice where id = ?" + lock)
                .param(id)
                .query(this::read)
                .single();
    }

    private StaffThreatNotice read(ResultSet row, int number) throws SQLException {
        return new StaffThreatNotice(
                row.getString("id"),
                row.getString("number"),
                new Tenant(row.getString("region")),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                contents.open(DOMAIN, CONTENT, row.getString("content_sealed"), StaffThreatNotice.Content.class),
                row.getString("outcome") != null);
    }
}
