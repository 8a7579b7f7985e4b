package se.hemvist.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.Vault;

/** The homes in the database. */
@Repository
class HomeRows {

    static final int MOST = 50;

    private static final double KM_PER_DEGREE = 111;

    private static final String OFFERED =
            """
            from home h where h.county = :county and h.kind = :kind
            and exists (select 1 from home_access a where a.home_id = h.id and a.tenant in (:tenant, '*'))""";

    private static final String ADDRESS = "home.address";

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Vault vault;

    HomeRows(JdbcClient jdbc, Organisation organisation, Vault vault) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.vault = vault;
    }

    List<Home> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from home where id in (:ids)")
                        .param("ids", ids)
                        .query(this::read)
                        .list();
    }

    /** One statement over a box around each; the longitudes' degrees shrink to the north, so the box is three times as wide. */
    List<Home> near(Collection<UUID> ids, double km) {
        double degrees = km / KM_PER_DEGREE;
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select distinct h.* from home one join home h
                                on h.lat between one.lat - :degrees and one.lat + :degrees
                                and h.lon between one.lon - 3 * :degrees and one.lon + 3 * :degrees
                                where one.id in (:ids)""")
                        .param("ids", ids)
                        .param("degrees", degrees)
                        .query(this::read)
                        .list();
    }

    FoundHomes search(Tenant tenant, String county, HomeKind kind) {
        var homes = offered(
                        "select h.* ",
                        " order by coalesce(h.protected_number, 0), h.name, h.id fetch first " + MOST + " rows only")
                .param("tenant", tenant.id())
                .param("county", county)
                .param("kind", kind.name())
                .query(this::read)
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
                .query(this::read)
                .optional();
    }

    List<Home> openTo(Tenant tenant) {
        return jdbc.sql(
                        """
                        select h.* from home h
                        where exists (select 1 from home_access a where a.home_id = h.id and a.tenant in (?, '*'))
                        order by h.kind, h.name, h.id""")
                .param(tenant.id())
                .query(this::read)
                .list();
    }

    List<Home> called(String text, int most) {
        var open = jdbc
                .sql(
                        """
                        select * from home where kind not in (:others)
                        and (position(:text in lower(name)) > 0 or position(:text in lower(town)) > 0)
                        order by name, id""")
                .param(
                        "others",
                        Stream.concat(kinds(HomeKind::isProtected), Stream.of(HomeKind.UNLISTED.name()))
                                .toList())
                .param("text", text)
                .query(this::read)
                .list()
                .stream();
        var hidden = jdbc
                .sql("select * from home where kind in (:hidden) order by protected_number, id")
                .param("hidden", kinds(HomeKind::isProtected).toList())
                .query(this::read)
                .list()
                .stream()
                .filter(home -> home.label().toLowerCase(SwedishText.LOCALE).contains(text));
        return Stream.concat(open, hidden).limit(most).toList();
    }

    private static Stream<String> kinds(Predicate<HomeKind> wanted) {
        return Stream.of(HomeKind.values()).filter(wanted).map(HomeKind::name);
    }

    private JdbcClient.StatementSpec offered(String columns, String rest) {
        return jdbc.sql(columns + OFFERED + rest);
    }

    Optional<String> address(UUID id) {
        return jdbc
                .sql("select address, address_sealed from home where id = ?")
                .param(id)
                .query((row, number) -> address(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> address(ResultSet row) throws SQLException {
        var sealed = row.getString("address_sealed");
        return Optional.ofNullable(
                sealed == null ? row.getString("address") : vault.open(InformationDomain.MUNICIPAL, ADDRESS, sealed));
    }

    /** Keeps the address of a home that is in no register, and not in clear. */
    void sealAddress(UUID id, String address) {
        jdbc.sql("update home set address_sealed = ? where id = ?")
                .params(vault.seal(InformationDomain.MUNICIPAL, ADDRESS, address), id)
                .update();
    }

    void insert(UUID id, RegisterHome home) {
        var place = home.place();
        var county = organisation.municipality(place.municipality()).county();
        var stated = home.stated();
        jdbc.sql(
                        """
                        insert into home (id, provider_id, name, address, kind, municipality, county, town, lat, lon,
                            approximate, permit_required, has_permit, permit_until, capacity, min_age, max_age,
                            stated_free, stated_on, protected_number, version)
                        values (:id, :provider, :name, :address, :kind, :municipality, :county, :town, :lat, :lon,
                            :approximate, :required, :granted, :permitUntil, :capacity, :minAge, :maxAge,
                            :free, :statedOn, :number, 0)""")
                .param("id", id)
                .param("provider", home.provider() == null ? null : UUID.fromString(home.provider()))
                .param("name", home.name())
                .param("address", home.address())
                .param("kind", home.kind().name())
                .param("municipality", place.municipality())
                .param("county", county)
                .param("town", place.town())
                .param("lat", place.lat())
                .param("lon", place.lon())
                .param("approximate", place.approximate())
                .param("required", home.permit().required())
                .param("granted", home.permit().granted())
                .param("permitUntil", home.permit().until())
                .param("capacity", home.limits().capacity())
                .param("minAge", home.limits().minAge())
                .param("maxAge", home.limits().maxAge())
                .param("free", stated == null ? null : stated.free())
                .param("statedOn", stated == null ? null : stated.on())
                .param("number", home.kind().isProtected() ? nextNumber(county, home.kind()) : null)
                .update();
        home.audience().tenants().forEach(tenant -> jdbc.sql("insert into home_access (home_id, tenant) values (?, ?)")
                .params(id, tenant)
                .update());
    }

    private int nextNumber(String county, HomeKind kind) {
        return jdbc.sql("select coalesce(max(protected_number), 0) + 1 from home where county = ? and kind = ?")
                .params(county, kind.name())
                .query(Integer.class)
                .single();
    }

    boolean block(UUID id, @Nullable LocalDate from) {
        return jdbc.sql("update home set blocked_from = :from, version = version + 1 where id = :id")
                        .param("from", from)
                        .param("id", id)
                        .update()
                == 1;
    }

    private Home read(ResultSet row, int number) throws SQLException {
        var kind = HomeKind.valueOf(row.getString("kind"));
        return new Home(
                row.getString("id"),
                kind,
                row.getString("name"),
                label(kind, row),
                new HomePlace(
                        row.getString("municipality"),
                        row.getString("town"),
                        row.getDouble("lat"),
                        row.getDouble("lon"),
                        row.getBoolean("approximate")),
                new HomePermit(
                        row.getBoolean("permit_required"),
                        row.getBoolean("has_permit"),
                        row.getObject("permit_until", LocalDate.class)),
                new HomeLimits(
                        row.getObject("capacity", Integer.class),
                        row.getObject("min_age", Integer.class),
                        row.getObject("max_age", Integer.class)),
                row.getObject("blocked_from", LocalDate.class),
                stated(row),
                row.getInt("version"));
    }

    private String label(HomeKind kind, ResultSet row) throws SQLException {
        return kind.isProtected()
                ? kind.title() + " i "
                        + organisation.county(row.getString("county")).name() + " (nr "
                        + row.getInt("protected_number") + ")"
                : row.getString("name") + ", " + row.getString("town");
    }

    private static @Nullable StatedPlaces stated(ResultSet row) throws SQLException {
        var on = row.getObject("stated_on", LocalDate.class);
        return on == null ? null : new StatedPlaces(row.getInt("stated_free"), on);
    }
}
