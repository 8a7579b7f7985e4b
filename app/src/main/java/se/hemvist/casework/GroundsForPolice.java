package se.hemvist.casework;

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

/** The legal bases that let a kommun tell the police of somebody without a consent; a person chooses among them. */
@Component
public class GroundsForPolice {

    private final LegalBases bases;
    private final Clock clock;

    GroundsForPolice(LegalBases bases, Clock clock) {
        this.bases = bases;
        this.clock = clock;
    }

    public List<Option> offered() {
        return withoutConsent().stream()
                .map(basis -> new Option(basis.code(), basis.basis() + " – " + basis.explanation()))
                .toList();
    }

    /** The basis if it is one of those offered today. */
    public Optional<LegalGround> chosen(@Nullable String code) {
        return withoutConsent().stream()
                .map(LegalBasis::code)
                .filter(each -> each.equals(code))
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
