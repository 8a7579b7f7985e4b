package se.hemvist.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.PersonId;

/**
 * The cases that somebody may see: as their named officer or that one's substitute, as the chief, or while nobody is named. The
 * same rule as {@link CaseHead#isShownTo}, asked of the database, so that no other case is even read.
 */
@Component("ownCasesOfKinds") // the pages have their own of the same name
class OwnCases {

    private static final String SHOWN =
            """
            select * from municipal_case c
            where c.kind = :kind and c.tenant in (:own) and (c.caseworker in (:users) or c.tenant in (:chief)
                or (c.caseworker is null and c.tenant in (:offered)))
            """;
    private static final String NEWEST = " order by c.opened_at desc, c.id";

    private final JdbcClient jdbc;

    OwnCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseHead> open(KindOfCase kind, Actor actor) {
        return shown(kind, actor, of(kind, actor, " and c.closed_at is null" + NEWEST));
    }

    List<CaseHead> all(KindOfCase kind, Actor actor) {
        return shown(kind, actor, of(kind, actor, NEWEST));
    }

    List<CaseHead> about(PersonId person, KindOfCase kind, Actor actor) {
        return shown(
                kind,
                actor,
                of(kind, actor, " and c.person_id = :person" + NEWEST).param("person", person.value()));
    }

    Optional<CaseHead> numbered(String number, KindOfCase kind, Actor actor) {
        return shown(
                        kind,
                        actor,
                        of(kind, actor, " and c.case_number = :number").param("number", number))
                .stream()
                .findFirst();
    }

    private static List<CaseHead> shown(KindOfCase kind, Actor actor, JdbcClient.StatementSpec found) {
        return found.query(Cases::read).list().stream()
                .filter(each -> kind.isShownTo(each, actor))
                .toList();
    }

    private JdbcClient.StatementSpec of(KindOfCase kind, Actor actor, String more) {
        return jdbc.sql(SHOWN + more)
                .param("kind", kind.object())
                .param("users", orNone(Stream.concat(Stream.of(actor.user()), actor.standsInFor().stream())))
                .param("own", orNone(actor.tenants().stream().map(Tenant::id)))
                .param("chief", tenants(actor, Role.MANAGER))
                .param("offered", tenants(actor, Role.CASEWORKER));
    }

    private static List<String> tenants(Actor actor, Role role) {
        return orNone(actor.groups().stream()
                .filter(group -> group.role() == role)
                .map(UnitGroup::tenant)
                .map(Tenant::id));
    }

    /** Never empty: a list of nothing is not SQL. */
    private static List<String> orNone(Stream<String> ids) {
        return Stream.concat(Stream.of(""), ids).toList();
    }
}
