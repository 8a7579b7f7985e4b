package se.hemvist.agreement;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.ActsOnBehalfOf;
import se.hemvist.organisation.AgreedPurpose;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Typed;

/** The fields of a new agreement, and what is typed into them. */
@Component
class AgreementForm {

    private final Organisation organisation;

    AgreementForm(Organisation organisation) {
        this.organisation = organisation;
    }

    FormPage page() {
        var kommuner = organisation.municipalities().stream()
                .map(each -> new Option(each.code(), each.name()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(SwedishText.LOCALE)))
                .toList();
        return new FormPage(
                "avtal",
                "Nytt avtal",
                "Tjänstemän i den ena kommunen får arbeta i den andra kommunens ärenden. I loggen syns båda.",
                List.of(),
                List.of(
                        Field.choice("acting", "Vilken kommun handlar?", "", kommuner),
                        Field.choice("owner", "För vilken kommun?", "Den kommunens ärenden.", kommuner),
                        Field.choice(
                                "purpose",
                                "Vad gäller det?",
                                "",
                                Stream.of(AgreedPurpose.values())
                                        .map(purpose -> new Option(purpose.name(), purpose.title()))
                                        .toList()),
                        Field.date("from", "Från vilken dag?", ""),
                        Field.date("until", "Till och med", "Lämna tomt om ingen sista dag är bestämd."),
                        Field.text("reference", "Avtalets diarienummer", "")),
                "Spara avtalet",
                AgreementPages.LIST);
    }

    ActsOnBehalfOf read(Typed typed) {
        var acting = kommun("acting", typed);
        var owner = kommun("owner", typed);
        if (acting.equals(owner)) {
            throw new Refusal("owner", "Det är samma kommun. Välj den andra.");
        }
        var from = typed.day("from", typed.line("from"), "Ange från vilken dag.");
        var until = typed.day("until");
        if (until != null && until.isBefore(from)) {
            throw new Refusal("until", "Avtalet slutar innan det börjar. Kontrollera datumen.");
        }
        return new ActsOnBehalfOf(
                UUID.randomUUID(),
                acting,
                owner,
                typed.choice("purpose", AgreedPurpose.class, "Välj vad avtalet gäller."),
                from,
                until,
                typed.line("reference", "Skriv avtalets diarienummer."));
    }

    private Tenant kommun(String field, Typed typed) {
        return organisation
                .findMunicipality(typed.line(field, "Välj en kommun."))
                .map(found -> found.tenant())
                .orElseThrow(() -> new Refusal(field, "Välj en kommun i listan."));
    }
}
