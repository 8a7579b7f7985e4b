package se.hemvist.exitcase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.exitcase.ExitEvent.Told;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** What has been reported in the cases, each text sealed. */
@Component
class ExitEvents {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String TEXT = "exit_event.text";

    private final JdbcClient jdbc;
    private final Vault vault;

    ExitEvents(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(ExitEvent event) {
        jdbc.sql(
                        """
                        insert into exit_event (id, case_id, kind, happened_on, text_sealed, reported_by, reported_at)
                        values (:id, :case, :kind, :on, :text, :by, :at)""")
                .param("id", event.id())
                .param("case", event.caseId())
                .param("kind", event.kind().name())
                .param("on", event.on())
                .param("text", vault.seal(DOMAIN, TEXT, event.text()))
                .param("by", event.reportedBy())
                .param("at", event.reportedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    ExitEvent find(String id) {
        return jdbc.sql("select * from exit_event where id = ?")
                .param(UUID.fromString(id))
                .query(this::read)
                .single();
    }

    /** Of one case, as they were reported. */
    List<ExitEvent> of(UUID caseId) {
        return jdbc.sql("select * from exit_event where case_id = ? order by reported_at, id")
                .param(caseId)
                .query(this::read)
                .list();
    }

    void told(ExitEvent event, Told told) {
        jdbc.sql("update exit_event set told = ? where id = ?")
                .params(told.name(), event.id())
                .update();
    }

    private ExitEvent read(ResultSet row, int number) throws SQLException {
        var told = row.getString("told");
        return new ExitEvent(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                ExitEventKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                vault.open(DOMAIN, TEXT, row.getString("text_sealed")),
                row.getString("reported_by"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                told == null ? null : Told.valueOf(told));
    }
}
