package se.hemvist.report.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.SealedJson;
import se.hemvist.secrecy.Vault;

/** What the chiefs have been told, in the database. */
@Component
class StaffThreatRows {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String CONTENT = "staff_threat.content";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SealedJson contents;

    StaffThreatRows(JdbcClient jdbc, Vault vault, SealedJson contents) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.contents = contents;
    }

    void insert(StaffThreat made) {
        jdbc.sql(
                        """
                        insert into staff_threat (id, number, tenant, receiver, reported_at, content_sealed, police_chosen)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        made.id(),
                        made.number(),
                        made.tenant().id(),
                        made.receiver(),
                        made.reportedAt().atOffset(ZoneOffset.UTC),
                        contents.seal(DOMAIN, CONTENT, made.content()),
                        made.policeChosen())
                .update();
    }

    StaffThreat find(String id) {
        return read(id, "");
    }

    /** Until the transaction ends nobody else gets hold of it. */
    StaffThreat lock(String id) {
        return read(id, " for update");
    }

    void handled(String id, String done, String user, Instant at) {
        jdbc.sql("update staff_threat set done_sealed = ?, handled_by = ?, handled_at = ? where id = ?")
                .params(vault.seal(DOMAIN, "staff_threat.done", done), user, at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void choosePolice(String id) {
        jdbc.sql("update staff_threat set police_chosen = true where id = ?")
                .param(id)
                .update();
    }

    void policeTold(String id) {
        jdbc.sql("update staff_threat set police_told = true where id = ?")
                .param(id)
                .update();
    }

    void escalated(String id, Instant at) {
        jdbc.sql("update staff_threat set escalated_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private StaffThreat read(String id, String lock) {
        return jdbc.sql("select * from staff_threat where id = ?" + lock)
                .param(id)
                .query(this::read)
                .single();
    }

    private StaffThreat read(ResultSet row, int number) throws SQLException {
        return new StaffThreat(
                row.getString("id"),
                row.getString("number"),
                new Tenant(row.getString("tenant")),
                row.getString("receiver"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                contents.open(DOMAIN, CONTENT, row.getString("content_sealed"), StaffThreat.Content.class),
                row.getBoolean("police_chosen"),
                row.getBoolean("police_told"),
                row.getString("handled_by") != null);
    }
}
