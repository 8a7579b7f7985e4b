package se.hemvist.conflict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is recorded between persons, networks and homes; the rules ask by whom it names, since there may be thousands. */
public final class Recorded {

    private final List<Rivalry> rivalries;
    private final List<Threat> threats;
    private final List<KeepApart> keepApart;
    private final List<Exposure> exposures;
    private final List<HomeLink> homeLinks;
    private final List<Tie> relatives;
    private final List<Tie> coSuspects;

    private final Map<String, List<Rivalry>> rivalriesByNetwork;
    private final Map<String, List<Threat>> threatsByVictim;
    private final Map<String, List<KeepApart>> pairsByPerson;
    private final Map<String, List<Tie>> relativesByPerson;
    private final Map<String, List<Tie>> coSuspectsByPerson;

    /**
     * All of it, in any order.
     *
     * @param exposures of the homes of the stays, and of homes at the same address
     * @param homeLinks of the homes of the stays
     */
    public Recorded(
            List<Rivalry> rivalries,
            List<Threat> threats,
            List<KeepApart> keepApart,
            List<Exposure> exposures,
            List<HomeLink> homeLinks,
            List<Tie> relatives,
            List<Tie> coSuspects) {
        this.rivalries = List.copyOf(rivalries);
        this.threats = List.copyOf(threats);
        this.keepApart = List.copyOf(keepApart);
        this.exposures = List.copyOf(exposures);
        this.homeLinks = List.copyOf(homeLinks);
        this.relatives = List.copyOf(relatives);
        this.coSuspects = List.copyOf(coSuspects);
        rivalriesByNetwork = by(rivalries, rivalry -> Stream.of(rivalry.a(), rivalry.b()));
        threatsByVictim = by(threats, threat -> Stream.of(threat.against()));
        pairsByPerson = by(keepApart, pair -> Stream.of(pair.a(), pair.b()));
        relativesByPerson = by(relatives, tie -> Stream.of(tie.a(), tie.b()));
        coSuspectsByPerson = by(coSuspects, tie -> Stream.of(tie.a(), tie.b()));
    }

    private static <T> Map<String, List<T>> by(Collection<T> facts, Function<T, Stream<String>> named) {
        return facts.stream()
                .flatMap(fact -> named.apply(fact).map(id -> Map.entry(id, fact)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Stream<Rivalry> rivalriesOf(String network) {
        return rivalriesByNetwork.getOrDefault(network, List.of()).stream();
    }

    Stream<Threat> threatsAgainst(String person) {
        return threatsByVictim.getOrDefault(person, List.of()).stream();
    }

    Stream<KeepApart> pairsOf(String person) {
        return pairsByPerson.getOrDefault(person, List.of()).stream();
    }

    Stream<Tie> relativesOf(String person) {
        return relativesByPerson.getOrDefault(person, List.of()).stream();
    }

    Stream<Tie> coSuspectsOf(String person) {
        return coSuspectsByPerson.getOrDefault(person, List.of()).stream();
    }

    public List<Rivalry> rivalries() {
        return rivalries;
    }

    public List<Threat> threats() {
        return threats;
    }

    public List<KeepApart> keepApart() {
        return keepApart;
    }

    public List<Exposure> exposures() {
        return exposures;
    }

    public List<HomeLink> homeLinks() {
        return homeLinks;
    }

    public List<Tie> relatives() {
        return relatives;
    }

    public List<Tie> coSuspects() {
        return coSuspects;
    }
}
