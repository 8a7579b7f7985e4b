package se.hemvist.conflict;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns one case of the YAML into records; facts of kinds that do not exist yet are passed over. */
record VectorWorld(VectorNode node, Map<String, Home> homes, Set<String> networkIds) {

    private static final int A_CHILDS_AGE = 10;

    static VectorCase read(VectorNode node) {
        var homes = byId(node.nodes("homes").stream().map(VectorWorld::home).toList(), Home::id);
        var networks = node.nodes("networks").stream()
                .map(network -> network.text("id"))
                .collect(toSet());
        return new VectorWorld(node, homes, networks).read();
    }

    private VectorCase read() {
        var expect = node.node("expect");
        var expected = expect.nodes("conflicts").stream()
                .map(it -> new VectorCase.Expected(it.text("kind"), it.textOrNull("with"), it.text("severity")))
                .collect(toSet());
        return new VectorCase(
                node.text("id"),
                node.text("title"),
                facts(),
                homes,
                stay(node.node("propose"), "proposed", StayStatus.RESERVED),
                ConflictAnswer.Value.valueOf(expect.text("answer")),
                expected);
    }

    private Facts facts() {
        var today = Objects.requireNonNull(node.date("today"));
        return new Facts(
                today,
                settings(node.node("settings")),
                byId(
                        node.nodes("persons").stream()
                                .map(person -> person(person, today))
                                .toList(),
                        PersonFacts::id),
                byId(node.nodes("networks").stream().map(VectorWorld::network).toList(), Network::id),
                new Recorded(
                        numbered("rivalries", VectorWorld::rivalry),
                        numbered("threats", this::threat),
                        numbered("keepApart", VectorWorld::pair),
                        numbered("exposures", this::exposure),
                        links(),
                        ties("relatives"),
                        ties("coSuspects")),
                numbered(
                        "stays",
                        (stay, number) -> stay(stay, stay.has("id") ? stay.text("id") : number, StayStatus.ONGOING)),
                true);
    }

    private static Settings settings(VectorNode node) {
        var usual = Settings.DEFAULT;
        return new Settings(
                node.number("sameHomeKm", usual.sameHomeKm()),
                node.number("closeKm", usual.closeKm()),
                node.number("townKm", usual.townKm()),
                node.number("reachKm", usual.reachKm()),
                (int) node.number("enmityMonths", usual.enmityMonths()));
    }

    /** A child is a flag here. */
    private static @Nullable LocalDate child(VectorNode node, LocalDate today) {
        return node.flag("child", false) ? today.minusYears(A_CHILDS_AGE) : node.date("born");
    }

    private static PersonFacts person(VectorNode node, LocalDate today) {
        var id = node.text("id");
        var memberships = node.nodes("memberships");
        var assessment = node.node("assessment");
        return new PersonFacts(
                id,
                node.date("born"),
                child(node, today),
                IntStream.range(0, memberships.size())
                        .mapToObj(i -> membership(memberships.get(i), id + "-" + i))
                        .toList(),
                areas(node.nodes("exclusionAreas"), id),
                assessment.has("level")
                        ? new Assessment(
                                assessment.code("level", ThreatLevel.MEDIUM),
                                Objects.requireNonNull(assessment.date("validUntil")))
                        : null,
                node.code("networkLink", NetworkLink.CHECKED));
    }

    private static Membership membership(VectorNode node, String ref) {
        return new Membership(
                node.text("network"), node.code("role", Membership.Role.MEMBER), node.days(), ref("membership", ref));
    }

    private static Network network(VectorNode node) {
        var id = node.text("id");
        return new Network(
                id,
                node.flag("active", true),
                node.nodes("territory").stream().map(VectorWorld::circle).toList(),
                ref("network", id));
    }

    private static Rivalry rivalry(VectorNode node, String ref) {
        return new Rivalry(node.text("a"), node.text("b"), node.days(), ref("rivalry", ref));
    }

    private Threat threat(VectorNode node, String ref) {
        var by = node.text("by");
        return new Threat(
                node.text("against"),
                networkIds.contains(by) ? Party.network(by) : Party.person(by),
                node.flag("open", true),
                node.date("from"),
                node.flag("withNetworks", false),
                ref("threat", ref));
    }

    private Exposure exposure(VectorNode node, String ref) {
        var to = node.text("to");
        return new Exposure(
                Objects.requireNonNull(homes.get(node.text("home"))),
                networkIds.contains(to) ? Party.network(to) : Party.person(to),
                node.date("since"),
                ref("exposure", ref));
    }

    private static List<ExclusionArea> areas(List<VectorNode> nodes, String person) {
        return IntStream.range(0, nodes.size())
                .mapToObj(
                        i -> new ExclusionArea(area(nodes.get(i)), nodes.get(i).days(), ref("area", person + "-" + i)))
                .toList();
    }

    private static Area area(VectorNode node) {
        var municipality = node.textOrNull("municipality");
        return municipality == null ? circle(node) : new Area.WholeMunicipality(municipality);
    }

    private static Area.Circle circle(VectorNode node) {
        return new Area.Circle(new Point(node.number("lat"), node.number("lon")), node.number("radiusKm"));
    }

    private List<HomeLink> links() {
        return node.nodes("homes").stream()
                .flatMap(home -> home.texts("linkedNetworks").stream()
                        .map(network -> new HomeLink(
                                home.text("id"), network, ref("home-link", home.text("id") + "-" + network))))
                .toList();
    }

    /** Of a group every two. */
    private List<Tie> ties(String key) {
        return node.groups(key).stream()
                .flatMap(group -> IntStream.range(0, group.size())
                        .boxed()
                        .flatMap(i -> group.subList(i + 1, group.size()).stream()
                                .map(other -> new Tie(group.get(i), other, ref(key, group.get(i) + "-" + other)))))
                .toList();
    }

    private static KeepApart pair(VectorNode node, String ref) {
        var scope = KeepApart.Scope.valueOf(node.text("scope"));
        return new KeepApart(
                node.text("a"),
                node.text("b"),
                node.code("reason", KeepApart.Reason.THREAT),
                scope,
                scope == KeepApart.Scope.RADIUS ? node.number("km") : null,
                node.flag("open", true),
                node.days(),
                ref("keep-apart", ref));
    }

    private static Home home(VectorNode node) {
        var id = node.text("id");
        var blockedFrom = node.date("blockedFrom");
        return new Home(
                id,
                node.text("municipality"),
                new Point(node.number("lat"), node.number("lon")),
                new Permit(node.flag("permitRequired", false), node.flag("permit", false), node.date("permitUntil")),
                blockedFrom == null ? null : new ProviderBlock(blockedFrom, ref("block", id)),
                new AgeRange(node.wholeNumber("minAge"), node.wholeNumber("maxAge")),
                node.wholeNumber("capacity"),
                ref("home", id));
    }

    private Stay stay(VectorNode node, String id, StayStatus status) {
        return new Stay(
                id,
                node.text("person"),
                Objects.requireNonNull(homes.get(node.text("home"))),
                node.textOrNull("unit"),
                node.days(),
                node.code("status", status));
    }

    private interface Numbered<T> {
        T read(VectorNode node, String number);
    }

    private <T> List<T> numbered(String key, Numbered<T> read) {
        var nodes = node.nodes(key);
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> read.read(nodes.get(i), key + "-" + i))
                .toList();
    }

    private static FactRef ref(String kind, String id) {
        return new FactRef(kind, id, 1, "A1");
    }

    private static <T> Map<String, T> byId(Collection<T> facts, Function<T, String> id) {
        return facts.stream().collect(toMap(id, Function.identity()));
    }
}
