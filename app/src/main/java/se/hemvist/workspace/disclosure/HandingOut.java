package se.hemvist.workspace.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalBases;
import se.hemvist.secrecy.LegalBasis;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.RecordedDisclosure;
import se.hemvist.workspace.CaseFile;

/** What has been handed out in a case, and what is handed out now by telephone, letter or at a meeting. */
@Component
class HandingOut {

    private final Disclosures disclosures;
    private final LegalBases bases;
    private final Receivers receivers;
    private final AccessLog log;
    private final Clock clock;

    HandingOut(Disclosures disclosures, LegalBases bases, Receivers receivers, AccessLog log, Clock clock) {
        this.disclosures = disclosures;
        this.bases = bases;
        this.receivers = receivers;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    List<RecordedDisclosure> record(CaseFile file, Tenant unit) {
        log.write(access(Action.READ, file, unit));
        return disclosures.about(OwnCase.personIn(file), unit);
    }

    /** The bases by which this unit may tell somebody something today. */
    List<LegalBasis> basesOf(Tenant unit) {
        return bases.on(LocalDate.now(clock.withZone(SwedishTime.ZONE))).stream()
                .filter(basis -> basis.mayBeUsedBy(unit.domain()))
                .toList();
    }

    /** The consent is the case's own: nobody types its version. */
    @Transactional
    void handOut(HandOut form, CaseFile file, Tenant unit) {
        var to = receivers
                .find(Objects.requireNonNull(form.receiver()), file, unit)
                .orElseThrow(() -> new Refusal("receiver", "Mottagaren finns inte i listan. Välj en ur den."));
        var basis = Objects.requireNonNull(form.legalBasis());
        disclosures.record(
                form.id() == null ? UUID.randomUUID() : form.id(),
                Disclosure.given(
                                unit,
                                to,
                                OwnCase.personIn(file),
                                Objects.requireNonNull(form.purpose()),
                                Objects.requireNonNull(form.parts()),
                                new LegalGround(basis, consentBehind(basis, file, unit)))
                        .by(Objects.requireNonNull(form.channel())));
        log.write(access(Action.DISCLOSE, file, unit).because(basis));
    }

    /** In words, for the form. */
    String consentOf(CaseFile file) {
        var version = disclosures.consentIn(file.line().number());
        return version.isPresent()
                ? "Personens samtycke gäller (version " + version.getAsInt() + ")."
                : "Det finns inget samtycke som gäller i ärendet.";
    }

    private @Nullable Integer consentBehind(String code, CaseFile file, Tenant unit) {
        var rests = basesOf(unit).stream().anyMatch(basis -> basis.code().equals(code) && basis.restsOnConsent());
        var version = disclosures.consentIn(file.line().number());
        return rests && version.isPresent() ? version.getAsInt() : null;
    }

    private static Access access(Action action, CaseFile file, Tenant unit) {
        return Access.to(action, "disclosure", file.line().number())
                .of(unit)
                .inCase(file.line().number());
    }
}
