package se.hemvist.exitcase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/** The cases, their texts sealed under the municipal domain's key. */
@Component
class ExitCases {

    private static final String CONTACT = "exit_case.contact";
    private static final String ANALYSIS = "exit_case.analysis";
    private static final String INQUIRY = "exit_case.inquiry";
    private static final String ASSESSMENT = "exit_case.assessment";
    private static final String DECISION = "exit_case.decision";
    private static final String CLOSING = "exit_case.closing";

    private final JdbcClient jdbc;
    private final SealedParts parts;

    ExitCases(JdbcClient jdbc, SealedParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    ExitCase find(String id) {
        return find(UUID.fromString(id)).orElseThrow(() -> new IllegalArgumentException("No such exit case"));
    }

    Optional<ExitCase> find(UUID id) {
        return jdbc.sql("select * from exit_case where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    Optional<ExitCase> numbered(String number) {
        return jdbc.sql("select * from exit_case where case_number = ?")
                .param(number)
                .query(this::read)
                .optional();
    }

    /** The same, kept from everybody else till the transaction ends. */
    ExitCase held(UUID id) {
        return jdbc.sql("select * from exit_case where id = ? for update")
                .param(id)
                .query(this::read)
                .single();
    }

    /** The unit's own open cases of the person, the oldest first. */
    List<ExitCase> openOf(PersonId person) {
        return jdbc.sql("select * from exit_case where person_id = ? and closed_at is null order by opened_at")
                .param(person.value())
                .query(this::read)
                .list();
    }

    /** The unit's own closed cases of the person. */
    List<ExitCase> closedOf(PersonId person) {
        return jdbc.sql("select * from exit_case where person_id = ? and closed_at is not null order by opened_at")
                .param(person.value())
                .query(this::read)
                .list();
    }

    void add(ExitCase made) {
        jdbc.sql(
                        """
                        insert into exit_case (id, case_number, tenant, person_id, caseworker, contact_sealed,
                            consent, consent_signed, consent_version, opened_at, version)
                        values (:id, :number, :tenant, :person, :caseworker, :contact,
                            :consent, :signed, :consentVersion, :opened, 0)""")
                .param("id", made.id())
                .param("number", made.number())
                .param("tenant", made.tenant().id())
                .param("person", made.person().value())
                .param("caseworker", made.caseworker())
                .param("contact", parts.seal(CONTACT, made.contact()))
                .param("consent", made.consent().answer().name())
                .param("signed", made.consent().signed())
                .param("consentVersion", made.consent().version())
                .param("opened", made.opened().atOffset(ZoneOffset.UTC))
                .update();
    }

    void save(ExitCase changed) {
        var closing = changed.closing();
        int rows = jdbc.sql(
                        """
                        update exit_case set caseworker = :caseworker, analysis_sealed = :analysis,
                            inquiry_sealed = :inquiry, assessment_sealed = :assessment, decision_sealed = :decision,
                            closing_sealed = :closing, ending = :ending, closed_at = :closed, version = version + 1
                        where id = :id and version = :version""")
                .param("caseworker", changed.caseworker())
                .param("analysis", parts.seal(ANALYSIS, changed.analysis()))
                .param("inquiry", parts.seal(INQUIRY, changed.inquiry()))
                .param("assessment", parts.seal(ASSESSMENT, changed.assessment()))
                .param("decision", parts.seal(DECISION, changed.decision()))
                .param("closing", parts.seal(CLOSING, closing))
                .param("ending", closing == null ? null : closing.ending().name())
                .param("closed", closing == null ? null : closing.at().atOffset(ZoneOffset.UTC))
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Somebody else has changed the exit case");
        }
    }

    private ExitCase read(ResultSet row, int rowNumber) throws SQLException {
        return new ExitCase(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                new Tenant(row.getString("tenant")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("caseworker"),
                contact(row),
                consent(row),
                parts.open(ANALYSIS, row.getString("analysis_sealed"), InitialAnalysis.class),
                parts.open(INQUIRY, row.getString("inquiry_sealed"), Inquiry.class),
                parts.open(ASSESSMENT, row.getString("assessment_sealed"), ReceivedAssessment.class),
                parts.open(DECISION, row.getString("decision_sealed"), MeasuresDecision.class),
                parts.open(CLOSING, row.getString("closing_sealed"), Closing.class),
                instant(row, "opened_at"),
                row.getInt("version"));
    }

    private Contact contact(ResultSet row) throws SQLException {
        var contact = parts.open(CONTACT, row.getString("contact_sealed"), Contact.class);
        if (contact == null) {
            throw new IllegalStateException("Every exit case has a contact");
        }
        return contact;
    }

    private static Consent consent(ResultSet row) throws SQLException {
        @Nullable LocalDate signed = row.getObject("consent_signed", LocalDate.class);
        return new Consent(ConsentAnswer.valueOf(row.getString("consent")), signed, row.getInt("consent_version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
