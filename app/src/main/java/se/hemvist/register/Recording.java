package se.hemvist.register;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.network.ExclusionAreas;
import se.hemvist.network.ExposedHomes;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactRegister;
import se.hemvist.network.FactTerms;
import se.hemvist.network.HomeLinks;
import se.hemvist.network.KeepApartPairs;
import se.hemvist.network.Memberships;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;
import se.hemvist.network.Provenance;
import se.hemvist.network.Rivalries;
import se.hemvist.network.ThreatActor.ByNetwork;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.network.Threats;
import se.hemvist.network.TieKind;
import se.hemvist.network.Ties;
import se.hemvist.person.JointId;
import se.hemvist.workspace.written.Typed;

/** Puts what a form says into the register as a new fact; the same fact twice is refused. */
@Component
class Recording {

    private final Memberships memberships;
    private final Threats threats;
    private final KeepApartPairs pairs;
    private final ExclusionAreas areas;
    private final ExposedHomes exposures;
    private final Ties ties;
    private final Rivalries rivalries;
    private final HomeLinks links;
    private final Networks networks;
    private final FactRegister register;
    private final NamedPersons persons;
    private final NamedPlaces places;

    Recording(
            Memberships memberships,
            Threats threats,
            KeepApartPairs pairs,
            ExclusionAreas areas,
            ExposedHomes exposures,
            Ties ties,
            Rivalries rivalries,
            HomeLinks links,
            Networks networks,
            FactRegister register,
            NamedPersons persons,
            NamedPlaces places) {
        this.memberships = memberships;
        this.threats = threats;
        this.pairs = pairs;
        this.areas = areas;
        this.exposures = exposures;
        this.ties = ties;
        this.rivalries = rivalries;
        this.links = links;
        this.networks = networks;
        this.register = register;
        this.persons = persons;
        this.places = places;
    }

    void ofPerson(FactKind kind, JointId person, Typed typed, FactTerms terms, Provenance source) {
        switch (kind) {
            case MEMBERSHIP ->
                memberships.record(
                        person, network(typed), Objects.requireNonNull(terms.role()), terms.period(), source);
            case THREAT -> threat(person, typed, terms, source);
            case KEEP_APART -> {
                var pair = pairs.record(
                        person,
                        other(person, typed),
                        Objects.requireNonNull(terms.keepApart()),
                        terms.period(),
                        source);
                refuseIf(!pair.isNew());
            }
            case AREA -> areas.record(person, Objects.requireNonNull(terms.area()), terms.period(), source);
            case EXPOSURE ->
                exposures.record(
                        home(typed), new ByPerson(person), terms.period().from(), source);
            case RELATION -> tie(TieKind.RELATIVES, kind, person, typed, source);
            case CO_SUSPECTS -> tie(TieKind.CO_SUSPECTS, kind, person, typed, source);
            case NETWORK, RIVALRY, HOME_LINK -> throw new IllegalArgumentException("Not a fact of a person");
        }
    }

    void rivalry(NetworkId network, Typed typed, FactTerms terms, Provenance source) {
        var rival = network(typed);
        if (rival.equals(network)) {
            throw new Refusal("network", "Ett nätverk är inte sin egen rival. Välj ett annat.");
        }
        refuseIf(register.of(network).stream()
                .anyMatch(fact -> fact.isOpen()
                        && fact.networks().contains(rival)
                        && fact.terms().period().covers(terms.period())));
        rivalries.record(network, rival, terms.period(), source);
    }

    void homeLink(NetworkId network, Typed typed, Provenance source) {
        var home = home(typed);
        refuseIf(register.of(network).stream().anyMatch(fact -> fact.isOpen() && home.equals(fact.home())));
        links.record(home, network, source);
    }

    private void threat(JointId person, Typed typed, FactTerms terms, Provenance source) {
        var from = typed.choice("direction", ThreatFrom.class, "Välj vem som hotar.");
        boolean withNetworks = Boolean.TRUE.equals(terms.withNetworks());
        var begun = terms.period().from();
        switch (from) {
            case NETWORK -> threats.record(person, new ByNetwork(network(typed)), begun, false, source);
            case ANOTHER -> threats.record(person, new ByPerson(other(person, typed)), begun, withNetworks, source);
            case THIS_ONE -> threats.record(other(person, typed), new ByPerson(person), begun, withNetworks, source);
        }
    }

    private void tie(TieKind tie, FactKind kind, JointId person, Typed typed, Provenance source) {
        var other = other(person, typed);
        var two = Set.of(person, other);
        refuseIf(register.about(person).stream()
                .anyMatch(fact -> fact.isOpen() && fact.kind() == kind && two.equals(Set.copyOf(fact.persons()))));
        ties.record(tie, person, other, source);
    }

    private NetworkId network(Typed typed) {
        var chosen = new NetworkId(typed.line("network", "Välj ett nätverk."));
        if (networks.list().stream().noneMatch(network -> network.value().equals(chosen.value()))) {
            throw new Refusal("network", "Välj ett nätverk i listan.");
        }
        return chosen;
    }

    private JointId other(JointId person, Typed typed) {
        var number = typed.line("other", "Skriv den andra personens nummer.");
        var other = persons.numbered("other", number).joint();
        if (other.equals(person)) {
            throw new Refusal("other", "Det är samma person. Skriv den andra personens nummer.");
        }
        return other;
    }

    private String home(Typed typed) {
        return places.home("home", typed.line("home", "Skriv boendets namn eller ort."));
    }

    private static void refuseIf(boolean known) {
        if (known) {
            throw new Refusal("Samma uppgift finns redan i registret och gäller. Ändra den i stället.");
        }
    }
}
