package se.hemvist.report;

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
import se.hemvist.report.ThreatReport.Content;
import se.hemvist.report.WeighThreatReport.Answer;
import se.hemvist.secrecy.SealedJson;
import se.hemvist.secrecy.Vault;

/** The reports in the database; what they say is sealed JSON under the police's key. */
@Component
class ThreatReportRows {

    private static final InformationDomain DOMAIN = InformationDomain.POLICE;
    private static final String CONTENT = "threat_report.content";
    private static final String NOTE = "threat_report.note";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SealedJson json;

    ThreatReportRows(JdbcClient jdbc, Vault vault, SealedJson json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void insert(ThreatReport report) {
        jdbc.sql(
                        """
                        insert into threat_report (id, number, region, tenant, reported_by, reported_at, content_sealed)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        report.id(),
                        report.number(),
                        report.region().id(),
                        report.tenant().id(),
                        report.reportedBy(),
                        moment(report.reportedAt()),
                        json.seal(DOMAIN, CONTENT, report.content()))
                .update();
    }

    ThreatReport find(String id) {
        return read(id, "");
    }

    /** Until the transaction ends nobody else gets hold of it. */
    ThreatReport lock(String id) {
        return read(id, " for update");
    }

    void weighed(String id, Answer outcome, @Nullable String note, String user, Instant at) {
        jdbc.sql("update threat_report set outcome = ?, note_sealed = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(outcome.name(), vault.sealNullable(DOMAIN, NOTE, note), user, moment(at), id)
                .update();
    }

    void escalated(String id, Instant at) {
        jdbc.sql("update threat_report set escalated_at = ? where id = ?")
                .params(moment(at), id)
                .update();
    }

    private ThreatReport read(String id, String lock) {
        return jdbc.sql("select * from threat_report where id = ?" + lock)
                .param(id)
                .query(this::read)
                .single();
    }

    private ThreatReport read(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new ThreatReport(
                row.getString("id"),
                row.getString("number"),
                new Tenant(row.getString("region")),
                new Tenant(row.getString("tenant")),
                row.getString("reported_by"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                json.open(DOMAIN, CONTENT, row.getString("content_sealed"), Content.class),
                outcome == null ? null : Answer.valueOf(outcome));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
