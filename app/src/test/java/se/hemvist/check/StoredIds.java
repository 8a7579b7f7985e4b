package se.hemvist.check;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import se.hemvist.conflict.Party;
import se.hemvist.network.NetworkId;
import se.hemvist.network.ThreatActor;
import se.hemvist.person.JointId;

/** By which ids a world's persons, networks and homes are stored. */
final class StoredIds {

    private final Map<String, JointId> persons = new ConcurrentHashMap<>();
    private final Map<String, NetworkId> networks = new ConcurrentHashMap<>();
    private final Map<String, String> homes = new ConcurrentHashMap<>();

    void forget() {
        persons.clear();
        networks.clear();
        homes.clear();
    }

    void person(String name, JointId id) {
        persons.put(name, id);
    }

    void network(String name, NetworkId id) {
        networks.put(name, id);
    }

    void home(String name, String id) {
        homes.put(name, id);
    }

    JointId person(String name) {
        return Objects.requireNonNull(persons.get(name), name);
    }

    NetworkId network(String name) {
        return Objects.requireNonNull(networks.get(name), name);
    }

    String home(String name) {
        return Objects.requireNonNull(homes.get(name), name);
    }

    ThreatActor actor(Party of) {
        return of.sort() == Party.Sort.NETWORK
                ? new ThreatActor.ByNetwork(network(of.id()))
                : new ThreatActor.ByPerson(person(of.id()));
    }

    /** Every person and network, as the rules would name it by its stored id, to the name that the world gives it. */
    Map<Party, String> names() {
        var names = new ConcurrentHashMap<Party, String>();
        persons.forEach((name, id) -> names.put(Party.person(id.value().toString()), name));
        networks.forEach((name, id) -> names.put(Party.network(id.value()), name));
        return names;
    }

    int numberOfPersons() {
        return persons.size();
    }
}
