package se.hemvist.workspace.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.LegalBasis;
import se.hemvist.secrecy.Receiver;
import se.hemvist.secrecy.RecordedDisclosure;

/** Says the record in Swedish. */
@Component
class DisclosureWords {

    private final Organisation organisation;
    private final Officers officers;

    DisclosureWords(Organisation organisation, Officers officers) {
        this.organisation = organisation;
        this.officers = officers;
    }

    DisclosureLine line(RecordedDisclosure recorded) {
        var what = recorded.what();
        var basis = Optional.ofNullable(recorded.basis());
        return new DisclosureLine(
                SwedishText.dated(recorded.at()),
                organisation.displayName(what.from()),
                receiver(what.to()),
                parts(what.parts()),
                what.purpose().title(),
                basis.map(LegalBasis::basis).orElse(what.ground().basis()),
                basis.map(LegalBasis::explanation).orElse(""),
                what.ground().consentVersion() == null
                        ? ""
                        : "Samtycke, version " + what.ground().consentVersion(),
                what.channel().title(),
                Optional.ofNullable(recorded.recordedBy()).map(officers::nameOf).orElse("Hemvist"));
    }

    String receiver(Receiver to) {
        if (to instanceof Receiver.Unit unit) {
            return unit(unit.tenant());
        }
        if (to instanceof Receiver.Authority other) {
            return other.authority().title();
        }
        if (to instanceof Receiver.Home home) {
            return "Boendet " + home.name();
        }
        return "Mottagande polisregion: " + organisation.displayName(((Receiver.ReceivingRegion) to).region());
    }

    private String unit(Tenant tenant) {
        var name = organisation.displayName(tenant);
        return tenant.municipalityCode().isPresent() ? name + " (kommun)" : name;
    }

    private static String parts(List<DisclosedPart> parts) {
        return parts.stream().map(DisclosedPart::title).collect(Collectors.joining(", "));
    }
}
