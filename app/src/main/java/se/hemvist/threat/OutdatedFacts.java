package se.hemvist.threat;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.network.FactKind;
import se.hemvist.network.Networks;

/** Says in words what is closed in the registers when a colleague agrees, so that nobody closes what they have not read. */
@Component
class OutdatedFacts {

    private final Networks networks;
    private final Municipalities municipalities;

    OutdatedFacts(Networks networks, Municipalities municipalities) {
        this.networks = networks;
        this.municipalities = municipalities;
    }

    /** What is only recorded anew, with another source grade, is not closed. */
    List<String> inWords(Revision revision) {
        Predicate<RecordedFact> stillSaid = fact -> revision.facts().stream().anyMatch(fact::saysTheSameAs);
        return revision.outdated().stream()
                .filter(stillSaid.negate())
                .map(this::inWords)
                .distinct()
                .toList();
    }

    private String inWords(RecordedFact fact) {
        return switch (fact.kind()) {
            case THREAT -> "Hot från " + network(fact, "en person");
            case MEMBERSHIP -> "Koppling till " + network(fact, "ett nätverk");
            case KEEP_APART -> "Ska hållas åtskild från en person";
            case AREA ->
                "Olämpligt område: "
                        + municipalities.names(List.of(fact.about())).get(0);
            case NETWORK, RIVALRY, EXPOSURE, HOME_LINK, RELATION, CO_SUSPECTS -> throw unexpected(fact.kind());
        };
    }

    private String network(RecordedFact fact, String unnamed) {
        return networks.list().stream()
                .filter(option -> option.value().equals(fact.about()))
                .map(Option::label)
                .findFirst()
                .orElse(unnamed);
    }

    private static IllegalStateException unexpected(FactKind kind) {
        return new IllegalStateException("An assessment records no " + kind);
    }
}
