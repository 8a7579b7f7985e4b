package se.hemvist.relativecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.secrecy.ConsentsInForce;
import se.hemvist.secrecy.SealedJson;

/**
 * The consents of the cases, and whether one holds this very moment: its row is held till the transaction ends, so that a
 * withdrawal either waits for what is being told, or is seen here. It ends with the case.
 */
@Component
class RelativeConsents implements ConsentsInForce {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String COLUMN = "relative_consent.consent";

    private final JdbcClient jdbc;
    private final SealedJson json;
    private final Cases cases;
    private final Clock clock;

    RelativeConsents(JdbcClient jdbc, SealedJson json, Cases cases, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.cases = cases;
        this.clock = clock;
    }

    void add(CaseHead of, RelativeConsent consent) {
        jdbc.sql("insert into relative_consent (case_id, consent_sealed, version) values (?, ?, ?)")
                .params(
                        of.id(),
                        seal(new Sealed(consent.basis(), consent.signed(), consent.adultOn())),
                        consent.version())
                .update();
    }

    RelativeConsent of(UUID caseId) {
        return find(caseId, "").orElseThrow(() -> new IllegalArgumentException("No consent of such a case"));
    }

    private Optional<RelativeConsent> find(UUID caseId, String more) {
        return jdbc.sql("select * from relative_consent where case_id = ?" + more)
                .param(caseId)
                .query(this::read)
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
        if (find(of.id(), " for update").filter(RelativeConsent::holds).isEmpty()) {
            throw new Refusal("Samtycket är redan återtaget, eller har aldrig getts. Inget lämnas ut med stöd av det.");
        }
        jdbc.sql("update relative_consent set withdrawn_at = ?, withdrawn_by = ? where case_id = ?")
                .params(OffsetDateTime.now(clock), reporter.user(), of.id())
                .update();
    }

    /** The same of a child: it stands there as a child whom the board may protect all the same. */
    void withdrawnByGuardian(CaseHead of, ConsentBasis instead) {
        renew(of, instead, null);
    }

    /** By those whose it is now; whatever rested on an older one rests on this one no more. */
    void given(CaseHead of, ConsentBasis by, LocalDate signed) {
        if (by.isOfGuardians() && of(of.id()).isOfAge(LocalDate.now(clock.withZone(SwedishTime.ZONE)))) {
            throw new Refusal(
                    "Personen har fyllt 18: det är personens eget samtycke som behövs, inte vårdnadshavarnas. När det är undertecknat anmäls det som en händelse i ärendet.");
        }
        renew(of, by, signed);
    }

    private void renew(CaseHead of, ConsentBasis basis, @Nullable LocalDate signed) {
        var before = find(of.id(), " for update").orElseThrow();
        jdbc.sql(
                        """
                        update relative_consent set consent_sealed = ?, basis = null, signed = null, version = ?,
                            withdrawn_at = null, withdrawn_by = null
                        where case_id = ?""")
                .params(seal(new Sealed(basis, signed, before.adultOn())), before.version() + 1, of.id())
                .update();
    }

    private RelativeConsent read(ResultSet row, int number) throws SQLException {
        var text = row.getString("consent_sealed");
        var consent = text == null
                ? new Sealed(
                        ConsentBasis.valueOf(row.getString("basis")), row.getObject("signed", LocalDate.class), null)
                : open(text);
        return new RelativeConsent(
                consent.basis(),
                consent.signed(),
                consent.adultOn(),
                row.getInt("version"),
                row.getObject("withdrawn_at") != null,
                consent.isOutlived(LocalDate.now(clock.withZone(SwedishTime.ZONE))));
    }

    private String seal(Sealed consent) {
        return json.seal(DOMAIN, COLUMN, consent);
    }

    private Sealed open(String sealed) {
        return json.open(DOMAIN, COLUMN, sealed, Sealed.class);
    }

    /** What a dump of the table does not tell. */
    private record Sealed(ConsentBasis basis, @Nullable LocalDate signed, @Nullable LocalDate adultOn) {

        private boolean isOutlived(LocalDate today) {
            return basis.isOfGuardians() && adultOn != null && !today.isBefore(adultOn);
        }
    }
}
