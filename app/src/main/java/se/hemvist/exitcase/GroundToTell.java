package se.hemvist.exitcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.secrecy.LegalBases;
import se.hemvist.secrecy.LegalBasis;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.ReceiverKind;

/** What lets the police be told that a case ends: the consent while it holds, else what the chief has chosen. */
@Component
class GroundToTell {

    private final ConsentInForce consent;
    private final LegalBases bases;
    private final Clock clock;

    GroundToTell(ConsentInForce consent, LegalBases bases, Clock clock) {
        this.consent = consent;
        this.bases = bases;
        this.clock = clock;
    }

    Optional<LegalGround> of(ExitCase of, CaseEnding ending) {
        var version = consent.versionIn(of.number());
        return version.isPresent() ? Optional.of(LegalGround.consent(version.getAsInt())) : chosen(ending);
    }

    /** What the chief may choose among today: whatever lets social services tell the police without a consent. */
    List<LegalBasis> offered() {
        return bases
                .between(
                        InformationDomain.MUNICIPAL,
                        ReceiverKind.POLICE,
                        LocalDate.now(clock.withZone(SwedishTime.ZONE)))
                .stream()
                .filter(basis -> !basis.restsOnConsent())
                .toList();
    }

    private Optional<LegalGround> chosen(CaseEnding ending) {
        return Optional.ofNullable(ending.ground())
                .flatMap(ground -> Optional.ofNullable(ground.basis()))
                .filter(basis -> offered().stream().anyMatch(each -> each.code().equals(basis)))
                .map(LegalGround::of);
    }
}
