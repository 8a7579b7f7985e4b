package se.hemvist.home;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;

/** The homes in the database: found by id, place or name, and taken in. What is then changed is {@link KeptHomeRows}'s. */
@Repository
class HomeRows {

    private static final double KM_PER_DEGREE = 111;

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final HomeReading reading;

    HomeRows(JdbcClient jdbc, Organisation organisation, HomeReading reading) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.reading = reading;
    }

    List<Home> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from home where id = any(:ids)")
                        .param("ids", array(ids))
                        .query(reading::read)
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
                                where one.id = any(:ids)""")
                        .param("ids", array(ids))
                        .param("degrees", degrees)
                        .query(reading::read)
                        .list();
    }

    /** The same round a place. */
    List<Home> near(HomePlace place, double km) {
        double degrees = km / KM_PER_DEGREE;
        return jdbc.sql(
                        "select * from home where lat between :south and :north and lon between :west and :east order by id")
                .param("south", place.lat() - degrees)
                .param("north", place.lat() + degrees)
                .param("west", place.lon() - 3 * degrees)
                .param("east", place.lon() + 3 * degrees)
                .query(reading::read)
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
                .query(reading::read)
                .list()
                .stream();
        var hidden = jdbc
                .sql("select * from home where kind in (:hidden) order by protected_number, id")
                .param("hidden", kinds(HomeKind::isProtected).toList())
                .query(reading::read)
                .list()
                .stream()
                .filter(home -> home.label().toLowerCase(SwedishText.LOCALE).contains(text));
        return Stream.concat(open, hidden).limit(most).toList();
    }

    private static Stream<String> kinds(Predicate<HomeKind> wanted) {
        return Stream.of(HomeKind.values()).filter(wanted).map(HomeKind::name);
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

    int nextNumber(String county, HomeKind kind) {
        return jdbc.sql("select coalesce(max(protected_number), 0) + 1 from home where county = ? and kind = ?")
                .params(county, kind.name())
                .query(Integer.class)
                .single();
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
