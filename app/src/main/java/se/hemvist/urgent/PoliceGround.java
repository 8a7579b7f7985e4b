package se.hemvist.urgent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.secrecy.LegalBases;
import se.hemvist.secrecy.LegalBasis;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.ReceiverKind;

/** What lets a kommun tell the police of somebody it has placed urgently: the person's consent, or a basis that somebody chose. */
@Component
class PoliceGround {

    private final LegalBases bases;
    private final Clock clock;

    PoliceGround(LegalBases bases, Clock clock) {
        this.bases = bases;
        this.clock = clock;
    }

    /** The bases to choose from that rest on no consent. */
    List<Option> offered() {
        return withoutConsent().stream()
                .map(basis -> new Option(basis.code(), basis.basis() + " – " + basis.explanation()))
                .toList();
    }

    /** The consent as long as it holds, else the basis if it is one of those offered. */
    Optional<LegalGround> of(UrgentPlacement urgent, @Nullable String basis) {
        var version = urgent.consent().version();
        return version.isPresent()
                ? Optional.of(LegalGround.consent(version.getAsInt()))
                : withoutConsent().stream()
                        .map(LegalBasis::code)
                        .filter(code -> code.equals(basis))
                        .map(LegalGround::of)
                        .findFirst();
    }

    private List<LegalBasis> withoutConsent() {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        return bases.between(InformationDomain.MUNICIPAL, ReceiverKind.POLICE, today).stream()
                .filter(basis -> !basis.restsOnConsent())
                .toList();
    }
}
