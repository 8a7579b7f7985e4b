package se.hemvist.relativecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.secrecy.ConsentsInForce;

/**
 * The consents of the cases, and whether one holds this very moment: its row is held till the transaction ends, so that a
 * withdrawal either waits for what is being told, or is seen here. It ends with the case.
 */
@Component
class RelativeConsents implements ConsentsInForce {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Clock clock;

    RelativeConsents(JdbcClient jdbc, Cases cases, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clock = clock;
    }

    void add(CaseHead of, RelativeConsent consent) {
        jdbc.sql("insert into relative_consent (case_id, basis, signed, version) values (?, ?, ?, ?)")
                .params(of.id(), consent.basis().name(), consent.signed(), consent.version())
                .update();
    }

    RelativeConsent of(UUID caseId) {
        return find(caseId, "").orElseThrow(() -> new IllegalArgumentException("No consent of such a case"));
    }

    private Optional<RelativeConsent> find(UUID caseId, String more) {
        return jdbc.sql("select * from relative_consent where case_id = ?" + more)
                .param(caseId)
                .query(RelativeConsents::read)
                .optional();
    }

    @Override
    @Transactional
    public OptionalInt versionIn(String caseNumber) {
        return cases.numbered(caseNumber)
                .filter(CaseHead::isOpen)
                .flatMap(of -> find(of.id(), " for update"))
                .filter(RelativeConsent::holds)
                .map(consent -> OptionalInt.of(consent.version()))
                .orElseGet(OptionalInt::empty);
    }

    /** From the commit of this transaction on nothing that rests on it is told. */
    void withdraw(CaseHead of, Actor reporter) {
        int rows = jdbc.sql(
                        """
                        update relative_consent set withdrawn_at = ?, withdrawn_by = ?
                        where case_id = ? and basis = 'OWN' and withdrawn_at is null""")
                .params(OffsetDateTime.now(clock), reporter.user(), of.id())
                .update();
        if (rows == 0) {
            throw new Refusal("Samtycket är redan återtaget, eller har aldrig getts. Inget lämnas ut med stöd av det.");
        }
    }

    /** The same of a child: it stands there as a child whom the board may protect all the same. */
    void withdrawnByGuardian(CaseHead of, ConsentBasis instead) {
        jdbc.sql("update relative_consent set basis = ?, signed = null, version = version + 1 where case_id = ?")
                .params(instead.name(), of.id())
                .update();
    }

    /** By the guardians of a child who was without it; whatever rested on an older one rests on this one no more. */
    void given(CaseHead of, LocalDate signed) {
        jdbc.sql("update relative_consent set basis = 'GUARDIANS', signed = ?, version = version + 1 where case_id = ?")
                .params(signed, of.id())
                .update();
    }

    private static RelativeConsent read(ResultSet row, int number) throws SQLException {
        return new RelativeConsent(
                ConsentBasis.valueOf(row.getString("basis")),
                row.getObject("signed", LocalDate.class),
                row.getInt("version"),
                row.getObject("withdrawn_at") != null);
    }
}
