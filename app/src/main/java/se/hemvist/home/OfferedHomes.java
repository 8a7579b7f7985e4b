package se.hemvist.home;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.Tenant;

/** What a kommun may choose from: homes that are open, and open to it. */
@Repository
class OfferedHomes {

    static final int MOST = 50;

    private static final String OFFERED =
            """
            from home h where h.county = :county and h.kind = :kind and h.closed_on is null
            and exists (select 1 from home_access a where a.home_id = h.id and a.tenant in (:tenant, '*'))""";

    private final JdbcClient jdbc;
    private final HomeReading reading;

    OfferedHomes(JdbcClient jdbc, HomeReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    FoundHomes search(Tenant tenant, String county, HomeKind kind) {
        var homes = offered(
                        "select h.* ",
                        " order by coalesce(h.protected_number, 0), h.name, h.id fetch first " + MOST + " rows only")
                .param("tenant", tenant.id())
                .param("county", county)
                .param("kind", kind.name())
                .query(reading::read)
                .list();
        return new FoundHomes(homes, homes.size() < MOST ? homes.size() : total(tenant, county, kind));
    }

    private int total(Tenant tenant, String county, HomeKind kind) {
        return offered("select count(*) ", "")
                .param("tenant", tenant.id())
                .param("county", county)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    Optional<Home> offered(Tenant tenant, String county, HomeKind kind, UUID id) {
        return offered("select h.* ", " and h.id = :id")
                .param("tenant", tenant.id())
                .param("county", county)
                .param("kind", kind.name())
                .param("id", id)
                .query(reading::read)
                .optional();
    }

    List<Home> openTo(Tenant tenant) {
        return jdbc.sql(
                        """
                        select h.* from home h
                        where h.closed_on is null
                        and exists (select 1 from home_access a where a.home_id = h.id and a.tenant in (?, '*'))
                        order by h.kind, h.name, h.id""")
                .param(tenant.id())
                .query(reading::read)
                .list();
    }

    private JdbcClient.StatementSpec offered(String columns, String rest) {
        return jdbc.sql(columns + OFFERED + rest);
    }
}
