package se.hemvist.relativecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** The events of the cases, their texts sealed. */
@Component
class RelativeEvents {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String TEXT = "relative_event.text";
    private static final String KIND = "relative_event.kind";

    private final JdbcClient jdbc;
    private final Vault vault;

    RelativeEvents(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(RelativeEvent event) {
        jdbc.sql(
                        """
                        insert into relative_event (id, case_id, kind_sealed, happened_on, text_sealed, reported_by,
                            reported_at, told)
                        values (:id, :case, :kind, :on, :text, :by, :at, :told)""")
                .param("id", event.id())
                .param("case", event.caseId())
                .param("kind", vault.seal(DOMAIN, KIND, event.kind().name()))
                .param("on", event.on())
                .param("text", vault.seal(DOMAIN, TEXT, event.text()))
                .param("by", event.officer())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("told", event.told().name())
                .update();
    }

    RelativeEvent find(String id) {
        return jdbc.sql("select * from relative_event where id = ?")
                .param(UUID.fromString(id))
                .query(this::read)
                .single();
    }

    /** Of one case, as they were reported. */
    List<RelativeEvent> of(UUID caseId) {
        return jdbc.sql("select * from relative_event where case_id = ? order by reported_at, id")
                .param(caseId)
                .query(this::read)
                .list();
    }

    void told(RelativeEvent event, RelativeEvent.Told told) {
        jdbc.sql("update relative_event set told = ? where id = ?")
                .params(told.name(), event.id())
                .update();
    }

    private RelativeEvent read(ResultSet row, int number) throws SQLException {
        return new RelativeEvent(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                kindOf(row),
                row.getObject("happened_on", LocalDate.class),
                vault.open(DOMAIN, TEXT, row.getString("text_sealed")),
                row.getString("reported_by"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                RelativeEvent.Told.valueOf(row.getString("told")));
    }

    private RelativeEventKind kindOf(ResultSet row) throws SQLException {
        var sealed = row.getString("kind_sealed");
        return RelativeEventKind.valueOf(sealed == null ? row.getString("kind") : vault.open(DOMAIN, KIND, sealed));
    }
}
