package se.hemvist.exitcase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.PersonId;

/**
 * The cases that somebody may see: as their named officer or that one's substitute, as the chief, or while nobody is named. The same rule as
 * {@link ExitCase#isShownTo}, asked of the database, so that no other case is even read.
 */
@Component
class ShownCases {

    private static final String SHOWN =
            """
            select c.id, c.case_number, c.tenant, c.person_id, c.caseworker, c.opened_at, c.closed_at, e.outcome,
                c.inquiry_sealed is not null as inquired, c.assessment_sealed is not null as assessed,
                c.decision_sealed is not null as decided, p.case_id is not null as planned
            from exit_case c
            left join exit_case_ending e on e.case_id = c.id
            left join exit_plan p on p.case_id = c.id
            where c.tenant in (:own) and (c.caseworker in (:users) or c.tenant in (:chief)
                or (c.caseworker is null and c.tenant in (:offered)))
            """;
    private static final String NEWEST = " order by c.opened_at desc, c.id";

    private final JdbcClient jdbc;

    ShownCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ShownCase> open(Actor actor) {
        return of(actor, " and c.closed_at is null" + NEWEST).query(this::read).list();
    }

    List<ShownCase> all(Actor actor) {
        return of(actor, NEWEST).query(this::read).list();
    }

    List<ShownCase> about(PersonId person, Actor actor) {
        return of(actor, " and c.person_id = :person" + NEWEST)
                .param("person", person.value())
                .query(this::read)
                .list();
    }

    Optional<ShownCase> numbered(String number, Actor actor) {
        return of(actor, " and c.case_number = :number")
                .param("number", number)
                .query(this::read)
                .optional();
    }

    private JdbcClient.StatementSpec of(Actor actor, String more) {
        return jdbc.sql(SHOWN + more)
                .param("users", users(actor))
                .param("own", own(actor))
                .param("chief", tenants(actor, Role.MANAGER))
                .param("offered", tenants(actor, Role.CASEWORKER));
    }

    private static List<String> own(Actor actor) {
        return Stream.concat(Stream.of(""), actor.tenants().stream().map(Tenant::id))
                .toList();
    }

    /** Whose cases are this one's too. */
    private static List<String> users(Actor actor) {
        return Stream.concat(Stream.of(actor.user()), actor.standsInFor().stream())
                .toList();
    }

    /** Never empty: a list of nothing is not SQL. */
    private static List<String> tenants(Actor actor, Role role) {
        return Stream.concat(
                        Stream.of(""),
                        actor.groups().stream()
                                .filter(group -> group.role() == role)
                                .map(UnitGroup::tenant)
                                .map(Tenant::id))
                .toList();
    }

    private ShownCase read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new ShownCase(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                new Tenant(row.getString("tenant")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("caseworker"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                phase(row, closed != null));
    }

    private static String phase(ResultSet row, boolean closed) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome != null) {
            return (closed ? "Avslutat: " : "Avslutas: ")
                    + ExitOutcome.valueOf(outcome).title();
        }
        if (closed) {
            return "Avslutat";
        }
        if (row.getBoolean("decided")) {
            return row.getBoolean("planned") ? "Uppföljning" : "Plan och placering";
        }
        if (row.getBoolean("inquired")) {
            return row.getBoolean("assessed") ? "Beslut om insatser" : "Väntar på polisens bedömning";
        }
        return "Utredning";
    }
}
