package se.hemvist.register;

import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.network.Area;
import se.hemvist.network.FactKind;
import se.hemvist.network.KeptFacts;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.written.Typed;

/** Does with a network what its page asks for. */
@Component
class DoneWithNetwork {

    private static final String SAVED = "Uppgiften är sparad.";

    private final Networks networks;
    private final KeptFacts facts;
    private final Recording recording;
    private final TypedTerms terms;

    DoneWithNetwork(Networks networks, KeptFacts facts, Recording recording, TypedTerms terms) {
        this.networks = networks;
        this.facts = facts;
        this.recording = recording;
        this.terms = terms;
    }

    /** @return what the officer is told */
    String perform(NetworkForm form, NetworkId network, Typed typed, Actor officer) {
        switch (form) {
            case NAME -> rename(network, typed);
            case TERRITORY -> addTerritory(network, typed);
            case REMOVE_TERRITORY -> {
                var reason = typed.text("reason", "Skriv varför. Den andra bedömaren läser det.");
                facts.removeTerritory(network, typed.seen(), circle(network, typed), reason, officer);
                return DoneWithFact.PROPOSED;
            }
            case RIVALRY ->
                recording.rivalry(network, typed, terms.terms(FactKind.RIVALRY, typed), terms.source(typed, officer));
            case HOME_LINK -> recording.homeLink(network, typed, terms.source(typed, officer));
        }
        return SAVED;
    }

    private void rename(NetworkId network, Typed typed) {
        var name = typed.line("name", "Skriv nätverkets namn.");
        if (networks.all().stream()
                .anyMatch(known -> !known.id().equals(network) && known.name().equalsIgnoreCase(name))) {
            throw new Refusal("name", "Ett annat nätverk heter så. Välj ett annat namn.");
        }
        networks.rename(network, typed.seen(), name);
    }

    private void addTerritory(NetworkId network, Typed typed) {
        var circle = terms.circle(typed);
        if (networks.territory(network).contains(circle)) {
            throw new Refusal("place", "Området finns redan.");
        }
        networks.addTerritory(network, circle);
    }

    private Area.Circle circle(NetworkId network, Typed typed) {
        var chosen = typed.line("circle", "Välj vilket område.");
        return networks.territory(network).stream()
                .filter(circle -> circle.written().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Refusal("circle", "Området finns inte längre. Välj ett annat."));
    }
}
