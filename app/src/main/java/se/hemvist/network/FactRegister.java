package se.hemvist.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.JointId;

/** The facts as the police read them, open and closed, with who answers for them. Each read is logged, by whom it is about. */
@Component
public class FactRegister {

    private final JdbcClient jdbc;
    private final FactReading reading;
    private final References references;
    private final FactLog log;

    FactRegister(JdbcClient jdbc, FactReading reading, References references, FactLog log) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.references = references;
        this.log = log;
    }

    /** One fact, logged as read. */
    @Transactional
    public Optional<RegisteredFact> read(FactKind kind, String id) {
        var found = find(kind, id);
        found.ifPresent(fact -> log.note(Action.READ, fact));
        return found;
    }

    /** All that is about the person, open first; logged as listed. */
    @Transactional
    public List<RegisteredFact> about(JointId person) {
        var facts = new ArrayList<RegisteredFact>();
        for (var kind : FactKind.values()) {
            facts.addAll(ofPerson(kind, person));
        }
        log.listed(person);
        return openFirst(facts);
    }

    /** Of one kind, open and closed; logs nothing. */
    List<RegisteredFact> ofPerson(FactKind kind, JointId person) {
        var columns = personColumns(kind);
        return columns.isEmpty()
                ? List.of()
                : select(kind, anyOf(columns), Map.of("token", references.token(kind, person)));
    }

    /** Its rivalries and its holds on homes, open first. */
    public List<RegisteredFact> of(NetworkId network) {
        var rivalries = select(
                FactKind.RIVALRY,
                "lower_network = :network or higher_network = :network",
                Map.of("network", network.value()));
        var links = select(
                FactKind.HOME_LINK,
                "network_token = :token",
                Map.of("token", references.token(FactKind.HOME_LINK, network)));
        return openFirst(Stream.concat(rivalries.stream(), links.stream()).toList());
    }

    /** How many belong to the network now, by how; not who. */
    public Map<MembershipRole, Integer> members(NetworkId network) {
        var counts = new EnumMap<MembershipRole, Integer>(MembershipRole.class);
        jdbc.sql("select role, count(*) as members from membership"
                        + " where network_token = ? and closed_on is null group by role")
                .param(references.token(FactKind.MEMBERSHIP, network))
                .query((row, number) ->
                        counts.put(MembershipRole.valueOf(row.getString("role")), row.getInt("members")))
                .list();
        return counts;
    }

    /** The open memberships of the network that this officer answers for; each logged as listed. */
    @Transactional
    public List<RegisteredFact> membersOwnedBy(Actor officer, NetworkId network) {
        var own = select(
                FactKind.MEMBERSHIP,
                "network_token = :token and closed_on is null and owner_user in (:owners)",
                Map.of("token", references.token(FactKind.MEMBERSHIP, network), "owners", answeringAs(officer)));
        own.forEach(fact -> log.note(Action.LIST, fact));
        return own;
    }

    /** What the officer answers for and should have been asked about by that day, the longest overdue first. */
    @Transactional
    public List<RegisteredFact> dueOf(Actor officer, LocalDate today) {
        var condition = "closed_on is null and review_on <= :today and owner_user in (:owners)";
        var values = Map.of("today", today, "owners", answeringAs(officer));
        var due = Arrays.stream(FactKind.values())
                .flatMap(kind -> select(kind, condition, values).stream())
                .sorted(Comparator.comparing(fact -> fact.source().reviewOn()))
                .toList();
        due.forEach(fact -> log.note(Action.LIST, fact));
        return due;
    }

    List<RegisteredFact> due(FactKind kind, LocalDate today) {
        return select(kind, "closed_on is null and review_on <= :today", Map.of("today", today));
    }

    Optional<RegisteredFact> find(FactKind kind, String id) {
        return select(kind, "id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** As it is now, and stays till the transaction is over. */
    Optional<RegisteredFact> lock(FactKind kind, String id) {
        jdbc.sql("select id from " + kind.table() + " where id = ? for update")
                .param(id)
                .query(String.class)
                .list();
        return find(kind, id);
    }

    /** The names under which the officer answers for facts: their own, of whom they stand in for, of their groups. */
    static Set<String> answeringAs(Actor officer) {
        var names = new LinkedHashSet<>(Set.of(officer.user()));
        names.addAll(officer.standsInFor());
        officer.groups().stream().map(UnitGroup::id).forEach(names::add);
        return names;
    }

    private List<RegisteredFact> select(FactKind kind, String condition, Map<String, ?> values) {
        return jdbc.sql("select * from " + kind.table() + " where " + condition + " order by id")
                .params(new HashMap<>(values))
                .query((row, number) -> reading.read(kind, row))
                .list();
    }

    private static String anyOf(Collection<String> columns) {
        return String.join(
                " or ", columns.stream().map(column -> column + " = :token").toList());
    }

    /** In the order in which {@link RegisteredFact#persons} names them. */
    static List<String> personColumns(FactKind kind) {
        return switch (kind) {
            case MEMBERSHIP, AREA -> List.of("person_token");
            case THREAT -> List.of("against_token", "actor_token");
            case KEEP_APART, RELATION, CO_SUSPECTS -> List.of("lower_token", "higher_token");
            case EXPOSURE -> List.of("knower_token");
            case NETWORK, RIVALRY, HOME_LINK -> List.of();
        };
    }

    private static List<RegisteredFact> openFirst(List<RegisteredFact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(fact -> !fact.isOpen()))
                .toList();
    }
}
