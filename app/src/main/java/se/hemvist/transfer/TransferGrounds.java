package se.hemvist.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalBases;
import se.hemvist.secrecy.LegalBasis;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.ReceiverKind;

/** The legal bases that let one kommun tell another of a person; chosen with the offer and asked for again when it is accepted. */
@Component
class TransferGrounds {

    private final LegalBases bases;
    private final Disclosures disclosures;
    private final Clock clock;

    TransferGrounds(LegalBases bases, Disclosures disclosures, Clock clock) {
        this.bases = bases;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    List<Option> offered() {
        return today().stream()
                .map(basis -> new Option(basis.code(), basis.basis() + " – " + basis.explanation()))
                .toList();
    }

    LegalGround chosen(String caseNumber, String code) {
        var basis = today().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("basis", "Välj en grund i listan."));
        var version = version(basis, caseNumber);
        if (basis.restsOnConsent() && version == null) {
            throw new Refusal("basis", "Personens samtycke gäller inte. Fråga personen, eller välj en annan grund.");
        }
        return new LegalGround(code, version);
    }

    /** Whether what was chosen still lets the first kommun tell. */
    boolean holds(Transfer of) {
        return today().stream()
                .filter(basis -> basis.code().equals(of.ground().basis()))
                .anyMatch(basis -> !basis.restsOnConsent()
                        || of.ground().equals(new LegalGround(basis.code(), version(basis, of.caseNumber()))));
    }

    String title(LegalGround ground) {
        return today().stream()
                .filter(basis -> basis.code().equals(ground.basis()))
                .map(LegalBasis::basis)
                .findFirst()
                .orElse("Grunden gäller inte längre");
    }

    /** As the catalogue had it on the day when it was handed over. */
    String restedOn(Transfer of) {
        return bases.find(
                        of.ground().basis(),
                        LocalDate.ofInstant(Objects.requireNonNull(of.answered()), SwedishTime.ZONE))
                .map(LegalBasis::basis)
                .orElse(of.ground().basis());
    }

    private @Nullable Integer version(LegalBasis basis, String caseNumber) {
        var version = disclosures.consentIn(caseNumber);
        return basis.restsOnConsent() && version.isPresent() ? version.getAsInt() : null;
    }

    /** Those made for two kommuner: one that opens every way is no ground for this one. */
    private List<LegalBasis> today() {
        return bases
                .between(
                        InformationDomain.MUNICIPAL,
                        ReceiverKind.MUNICIPAL,
                        LocalDate.now(clock.withZone(SwedishTime.ZONE)))
                .stream()
                .filter(basis -> basis.giver() == InformationDomain.MUNICIPAL)
                .toList();
    }
}
