package se.hemvist.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the caller read for one proposed stay; a fact that is not here does not exist to the rules.
 *
 * @param persons by id: who has one of the stays, their relatives, every person who threatens one of them
 *     or knows one of the homes
 * @param networks by id: every network that one of the facts names
 * @param stays the candidates, the person's own other stays among them; the proposed stay may be here too
 * @param lodgers stays of whom it is known that they meet nobody's rules: they only take a place in a home
 * @param everySourceRead false when a source could not be read, so that absence proves nothing
 */
public record Facts(
        LocalDate today,
        Settings settings,
        Map<String, PersonFacts> persons,
        Map<String, Network> networks,
        Recorded recorded,
        List<Stay> stays,
        List<Stay> lodgers,
        boolean everySourceRead) {

    public Facts {
        persons = Map.copyOf(persons);
        networks = Map.copyOf(networks);
        stays = List.copyOf(stays);
        lodgers = List.copyOf(lodgers);
    }

    /** With nobody who only takes a place. */
    public Facts(
            LocalDate today,
            Settings settings,
            Map<String, PersonFacts> persons,
            Map<String, Network> networks,
            Recorded recorded,
            List<Stay> stays,
            boolean everySourceRead) {
        this(today, settings, persons, networks, recorded, stays, List.of(), everySourceRead);
    }

    /** A person's facts; not having read them is a bug and stops the check rather than turning it green. */
    PersonFacts person(String id) {
        return read(persons.get(id));
    }

    boolean isActive(String network) {
        return network(network).active();
    }

    Network network(String id) {
        return read(networks.get(id));
    }

    private static <T> T read(@Nullable T fact) {
        if (fact == null) {
            throw new IllegalStateException("a fact that another fact points at was not read");
        }
        return fact;
    }
}
