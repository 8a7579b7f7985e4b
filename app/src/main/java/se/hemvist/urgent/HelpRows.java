package se.hemvist.urgent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.SealedJson;

/** The desk's side in the database, sealed under the coordination's key. */
@Repository
class HelpRows {

    private static final InformationDomain DOMAIN = InformationDomain.COORDINATION;
    private static final String ASKED = "urgent_help.asked";
    private static final String HOMES = "urgent_help.homes";

    private final JdbcClient jdbc;
    private final SealedJson parts;
    private final Clock clock;

    HelpRows(JdbcClient jdbc, SealedJson parts, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.clock = clock;
    }

    void insert(DeskHelp help) {
        jdbc.sql(
                        """
                        insert into urgent_help (id, number, urgent_id, stay_id, tenant, asked_sealed, status, asked_at,
                            due_at)
                        values (?, ?, ?, ?, ?, ?, 'ASKED', ?, ?)""")
                .params(
                        help.id(),
                        help.number(),
                        UUID.fromString(help.urgent()),
                        help.stay(),
                        help.tenant().id(),
                        parts.seal(DOMAIN, ASKED, help.asked()),
                        help.askedAt().atOffset(ZoneOffset.UTC),
                        help.due().atOffset(ZoneOffset.UTC))
                .update();
    }

    DeskHelp get(String id) {
        return jdbc.sql("select * from urgent_help where id = ?")
                .param(UUID.fromString(id))
                .query(this::read)
                .single();
    }

    void moved(String id, String stay, AskedHelp asked) {
        jdbc.sql("update urgent_help set stay_id = ?, asked_sealed = ? where id = ?")
                .params(stay, parts.seal(DOMAIN, ASKED, asked), UUID.fromString(id))
                .update();
    }

    void alerted(DeskHelp help, String incident) {
        jdbc.sql("update urgent_help set alert = ? where id = ?")
                .params(incident, help.id())
                .update();
    }

    void alertedAgain(DeskHelp help, String incident) {
        jdbc.sql("update urgent_help set late_alert = ? where id = ?")
                .params(incident, help.id())
                .update();
    }

    /** Whether it still was to be answered. */
    boolean answer(DeskHelp help, HelpAnswer answer, List<String> homes, String user) {
        return jdbc.sql(
                                """
                        update urgent_help
                        set status = 'ANSWERED', answer = ?, homes_sealed = ?, answered_by = ?, answered_at = ?
                        where id = ? and status = 'ASKED'""")
                        .params(
                                answer.name(),
                                parts.seal(DOMAIN, HOMES, new ProposedHomes(homes)),
                                user,
                                OffsetDateTime.now(clock),
                                help.id())
                        .update()
                == 1;
    }

    void withdraw(DeskHelp help) {
        jdbc.sql("update urgent_help set status = 'WITHDRAWN' where id = ? and status = 'ASKED'")
                .param(help.id())
                .update();
    }

    void silence(DeskHelp help) {
        jdbc.sql("update urgent_help set alert = null, late_alert = null where id = ?")
                .param(help.id())
                .update();
    }

    private DeskHelp read(ResultSet row, int number) throws SQLException {
        var homes = parts.openNullable(DOMAIN, HOMES, row.getString("homes_sealed"), ProposedHomes.class);
        return new DeskHelp(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("urgent_id"),
                row.getString("stay_id"),
                new Tenant(row.getString("tenant")),
                parts.open(DOMAIN, ASKED, row.getString("asked_sealed"), AskedHelp.class),
                DeskHelp.Status.valueOf(row.getString("status")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("alert"),
                row.getString("late_alert"),
                answer(row),
                homes == null ? List.of() : homes.ids());
    }

    private static @Nullable HelpAnswer answer(ResultSet row) throws SQLException {
        var code = row.getString("answer");
        return code == null ? null : HelpAnswer.valueOf(code);
    }
}
