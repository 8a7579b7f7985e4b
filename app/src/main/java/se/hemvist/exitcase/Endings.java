package se.hemvist.exitcase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** How the cases end. A case ends once: of two that end it at the same moment, the second is told so. */
@Component
class Endings {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String NOTE = "exit_case_ending.note";
    private static final String REASON = "exit_case_ending.ground_reason";
    private static final String REMINDER = "exit_case_ending.reminder";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ExitCases cases;

    Endings(JdbcClient jdbc, Vault vault, ExitCases cases) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Decides the end; the case's row is held so that two never both do. */
    void decide(CaseEnding ending) {
        cases.held(ending.caseId());
        if (find(ending.caseId()).isPresent()) {
            throw new Refusal("Ärendet håller redan på att avslutas. Ladda om sidan.");
        }
        jdbc.sql(
                        """
                        insert into exit_case_ending (case_id, ending, outcome, ended_on, aftercare, note_sealed,
                            decided_by, decided_at, given_up)
                        values (:case, :ending, :outcome, :on, :aftercare, :note, :by, :at, false)""")
                .param("case", ending.caseId())
                .param("ending", ending.ending().name())
                .param("outcome", ending.outcome().name())
                .param("on", ending.on())
                .param("aftercare", ending.aftercare())
                .param("note", vault.sealNullable(DOMAIN, NOTE, ending.note()))
                .param("by", ending.by())
                .param("at", ending.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void ground(UUID caseId, FinalGround ground) {
        jdbc.sql(
                        """
                        update exit_case_ending set ground = :basis, ground_reason_sealed = :reason, ground_by = :by,
                            ground_at = :at where case_id = :case""")
                .param("basis", ground.basis())
                .param("reason", vault.seal(DOMAIN, REASON, ground.reason()))
                .param("by", ground.by())
                .param("at", ground.at().atOffset(ZoneOffset.UTC))
                .param("case", caseId)
                .update();
    }

    void asked(UUID caseId, Instant at) {
        jdbc.sql("update exit_case_ending set asked_at = ? where case_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), caseId)
                .update();
    }

    void reminded(UUID caseId, String note, boolean givenUp, Instant at) {
        jdbc.sql(
                        """
                        update exit_case_ending set reminded_at = ?, reminder_sealed = ?, given_up = ?
                        where case_id = ?""")
                .params(at.atOffset(ZoneOffset.UTC), vault.seal(DOMAIN, REMINDER, note), givenUp, caseId)
                .update();
    }

    Optional<CaseEnding> find(UUID caseId) {
        return jdbc.sql("select * from exit_case_ending where case_id = ?")
                .param(caseId)
                .query(this::read)
                .optional();
    }

    /** The end of a case that is known to have one. */
    CaseEnding of(UUID caseId) {
        return find(caseId).orElseThrow(() -> new IllegalStateException("The end of the case is not decided"));
    }

    private CaseEnding read(ResultSet row, int number) throws SQLException {
        return new CaseEnding(
                row.getObject("case_id", UUID.class),
                Ending.valueOf(row.getString("ending")),
                ExitOutcome.valueOf(row.getString("outcome")),
                row.getObject("ended_on", LocalDate.class),
                row.getBoolean("aftercare"),
                vault.openNullable(DOMAIN, NOTE, row.getString("note_sealed")),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                ground(row),
                new FinalQuestion(instant(row, "asked_at"), instant(row, "reminded_at"), row.getBoolean("given_up")));
    }

    private @Nullable FinalGround ground(ResultSet row) throws SQLException {
        var at = instant(row, "ground_at");
        return at == null
                ? null
                : new FinalGround(
                        row.getString("ground"),
                        vault.open(DOMAIN, REASON, row.getString("ground_reason_sealed")),
                        row.getString("ground_by"),
                        at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
