package se.hemvist.placement.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** The extensions that were asked for, which stay, and the answer that each decider has seen last. A stay has one open at a time. */
@Repository
class ExtensionRows {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String GROUNDS = "stay_extension.grounds";
    private static final String REASON = "stay_extension.reason";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    ExtensionRows(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    void insert(String placement, String stay, LocalDate former, LocalDate asked, String asker, String grounds) {
        jdbc.sql(
                        """
                        insert into stay_extension (id, placement_id, stay_id, open_stay, former_until, asked_until,
                            status, asker, grounds_sealed, asked_at)
                        values (:id, :placement, :stay, :stay, :former, :asked, 'ASKED', :asker, :grounds, :now)""")
                .param("id", UUID.randomUUID())
                .param("placement", UUID.fromString(placement))
                .param("stay", UUID.fromString(stay))
                .param("former", former)
                .param("asked", asked)
                .param("asker", asker)
                .param("grounds", vault.seal(DOMAIN, GROUNDS, grounds))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Extension> openOf(String stay) {
        return jdbc.sql("select * from stay_extension where open_stay = ?")
                .param(UUID.fromString(stay))
                .query(this::read)
                .optional();
    }

    /** Says whether it was open till now. */
    boolean end(Extension extension, Extension.End end) {
        return jdbc.sql("update stay_extension set status = ?, open_stay = null where id = ? and status = 'ASKED'")
                        .params(end.name(), extension.id())
                        .update()
                == 1;
    }

    void decided(Extension extension, Value answer, String decider, @Nullable String reason) {
        jdbc.sql("update stay_extension set answer = ?, decider = ?, reason_sealed = ?, decided_at = ? where id = ?")
                .params(
                        answer.name(),
                        decider,
                        vault.sealNullable(DOMAIN, REASON, reason),
                        OffsetDateTime.now(clock),
                        extension.id())
                .update();
    }

    void shown(Extension extension, String user, Value answer) {
        var now = OffsetDateTime.now(clock);
        var updated = jdbc.sql(
                        "update stay_extension_shown set answer = ?, shown_at = ? where extension_id = ? and user_id ="
                                + " ?")
                .params(answer.name(), now, extension.id(), user)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into stay_extension_shown (answer, shown_at, extension_id, user_id) values (?, ?, ?, ?)")
                    .params(answer.name(), now, extension.id(), user)
                    .update();
        }
    }

    /** Empty when this user has never seen an answer about it. */
    Optional<Value> lastShown(Extension extension, String user) {
        return jdbc.sql("select answer from stay_extension_shown where extension_id = ? and user_id = ?")
                .params(extension.id(), user)
                .query(String.class)
                .optional()
                .map(Value::valueOf);
    }

    /** The decisions on a placement's longer stays, the oldest first; one that lapsed or was taken back has none. */
    List<DecidedExtension> decidedOf(String placement) {
        return jdbc.sql(
                        """
                        select * from stay_extension where placement_id = ? and decided_at is not null
                        order by decided_at""")
                .param(UUID.fromString(placement))
                .query(this::readDecided)
                .list();
    }

    private DecidedExtension readDecided(ResultSet row, int number) throws SQLException {
        boolean grants = row.getString("status").equals(Extension.End.GRANTED.name());
        return new DecidedExtension(
                grants,
                grants ? Value.valueOf(row.getString("answer")) : null,
                row.getObject("former_until", LocalDate.class),
                row.getObject("asked_until", LocalDate.class),
                vault.open(DOMAIN, GROUNDS, row.getString("grounds_sealed")),
                Optional.ofNullable(vault.openNullable(DOMAIN, REASON, row.getString("reason_sealed")))
                        .orElse("")
                        .strip(),
                row.getString("decider"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private Extension read(ResultSet row, int number) throws SQLException {
        return new Extension(
                row.getObject("id", UUID.class),
                row.getString("placement_id"),
                row.getString("stay_id"),
                row.getObject("former_until", LocalDate.class),
                row.getObject("asked_until", LocalDate.class),
                row.getString("asker"),
                vault.open(DOMAIN, GROUNDS, row.getString("grounds_sealed")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
