package se.hemvist.threat;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Municipality;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;

/** The kommuner that an assessment can name. */
@Component
class Municipalities {

    private final Organisation organisation;
    private final List<Option> options;

    Municipalities(Organisation organisation) {
        this.organisation = organisation;
        this.options = organisation.municipalities().stream()
                .sorted(Comparator.comparing(Municipality::name, Collator.getInstance(SwedishText.LOCALE)))
                .map(municipality -> new Option(municipality.code(), municipality.name()))
                .toList();
    }

    List<Option> options() {
        return options;
    }

    List<String> names(Collection<String> codes) {
        return codes.stream()
                .map(code -> organisation.municipality(code).name())
                .toList();
    }

    void mustKnow(Collection<String> codes) {
        if (!codes.stream().allMatch(code -> organisation.findMunicipality(code).isPresent())) {
            throw new Refusal("unsuitableAreas", "Ett av områdena är inte en kommun i listan. Välj ur listan.");
        }
    }
}
