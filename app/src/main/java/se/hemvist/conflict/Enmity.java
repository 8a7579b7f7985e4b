package se.hemvist.conflict;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.conflict.SeverityInputs.ReasonGroup;

/** Who is a person's enemy in a window, and by which facts: networks and persons apart, each by id. */
record Enmity(Map<String, Set<FactRef>> networks, Map<String, Set<FactRef>> persons) {

    static Enmity of(PersonFacts person, Window window, Facts facts) {
        var enmity = new Enmity(new HashMap<>(), new HashMap<>());
        enmity.addRivalsAndTheFormer(Belonging.of(person, window, facts), window, facts);
        enmity.addThreateners(person, window, facts);
        enmity.addPairs(person, window, facts);
        return enmity;
    }

    /** What makes the party an enemy; empty when nothing does. Somebody in an enemy network is one too. */
    Set<FactRef> reasonsAgainst(Party party, Window window, Facts facts) {
        if (party.sort() == Party.Sort.NETWORK) {
            return networks.getOrDefault(party.id(), Set.of());
        }
        var belonging = Belonging.of(facts.person(party.id()), window, facts);
        var byNetwork = networks.entrySet().stream()
                .filter(enemy -> belonging.isIn(enemy.getKey()))
                .flatMap(enemy -> Stream.concat(enemy.getValue().stream(), belonging.refs(enemy.getKey())));
        return Stream.concat(persons.getOrDefault(party.id(), Set.of()).stream(), byNetwork)
                .collect(toSet());
    }

    private void addRivalsAndTheFormer(Belonging own, Window window, Facts facts) {
        for (var network : own.networks()) {
            if (own.isLeaving(network)) {
                addNetwork(network, own.refs(network), facts);
            }
            facts.recorded()
                    .rivalriesOf(network)
                    .filter(rivalry -> rivalry.days().meet(window))
                    .forEach(rivalry -> rivalry.rivalOf(network)
                            .ifPresent(rival -> addNetwork(
                                    rival, Stream.concat(Stream.of(rivalry.ref()), own.refs(network)), facts)));
        }
    }

    private void addThreateners(PersonFacts person, Window window, Facts facts) {
        facts.recorded()
                .threatsAgainst(person.id())
                .filter(threat -> threat.holdsIn(window))
                .forEach(threat -> {
                    if (threat.by().sort() == Party.Sort.NETWORK) {
                        addNetwork(threat.by().id(), Stream.of(threat.ref()), facts);
                        return;
                    }
                    add(persons, threat.by().id(), Stream.of(threat.ref()));
                    if (threat.withNetworks()) {
                        addNetworksOf(threat, window, facts);
                    }
                });
    }

    private void addNetworksOf(Threat threat, Window window, Facts facts) {
        var his = Belonging.of(facts.person(threat.by().id()), window, facts);
        his.networks().stream()
                .filter(his::isIn)
                .forEach(network ->
                        addNetwork(network, Stream.concat(Stream.of(threat.ref()), his.refs(network)), facts));
    }

    private void addPairs(PersonFacts person, Window window, Facts facts) {
        facts.recorded()
                .pairsOf(person.id())
                .filter(pair -> pair.reason().group() == ReasonGroup.GRAVE && pair.holdsIn(window))
                .forEach(pair ->
                        pair.otherThan(person.id()).ifPresent(other -> add(persons, other, Stream.of(pair.ref()))));
    }

    private void addNetwork(String network, Stream<FactRef> because, Facts facts) {
        if (facts.isActive(network)) {
            add(networks, network, because);
        }
    }

    private static void add(Map<String, Set<FactRef>> enemies, String enemy, Stream<FactRef> because) {
        var reasons = enemies.computeIfAbsent(enemy, none -> new HashSet<>());
        because.forEach(reasons::add);
    }
}
