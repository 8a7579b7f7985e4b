package se.hemvist.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.Organisation;

/** What is changed of a home in the database, each time from the version that was seen. */
@Repository
class KeptHomeRows {

    private final JdbcClient jdbc;
    private final HomeReading reading;
    private final Organisation organisation;
    private final HomeRows rows;

    KeptHomeRows(JdbcClient jdbc, HomeReading reading, Organisation organisation, HomeRows rows) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.organisation = organisation;
        this.rows = rows;
    }

    Optional<VettedHome> find(UUID id) {
        return read(id, "");
    }

    /** Until the transaction ends nobody else gets hold of it. */
    Optional<VettedHome> lock(UUID id) {
        return read(id, " for update");
    }

    private Optional<VettedHome> read(UUID id, String lock) {
        return jdbc
                .sql("select * from home where id = ? and kind <> 'UNLISTED'" + lock)
                .param(id)
                .query(this::vetted)
                .list()
                .stream()
                .findFirst()
                .map(home -> withParts(id, home));
    }

    /** The ids of the homes that the provider runs, the closed ones too. */
    List<UUID> of(UUID provider) {
        return jdbc.sql("select id from home where provider_id = ? order by id")
                .param(provider)
                .query(UUID.class)
                .list();
    }

    /** A protected home is known by county, kind and number: another county or kind gives it another number. */
    void amend(UUID id, VettedHome former, HomeDetails wanted, boolean permitRequired) {
        var place = wanted.place();
        var county = county(place);
        boolean renumbered = former.home().kind() != wanted.kind()
                || !county(former.home().place()).equals(county);
        if (renumbered) {
            number(id, null);
        }
        jdbc.sql(
                        """
                        update home set provider_id = :provider, name = :name, address = :address, kind = :kind,
                            municipality = :municipality, county = :county, town = :town, lat = :lat, lon = :lon,
                            approximate = :approximate, permit_required = :required, has_permit = :granted,
                            permit_until = :permitUntil, capacity = :capacity, min_age = :minAge, max_age = :maxAge,
                            version = version + 1 where id = :id""")
                .param("id", id)
                .param("provider", wanted.provider() == null ? null : UUID.fromString(wanted.provider()))
                .param("name", wanted.name())
                .param("address", wanted.address())
                .param("kind", wanted.kind().name())
                .param("municipality", place.municipality())
                .param("county", county)
                .param("town", place.town())
                .param("lat", place.lat())
                .param("lon", place.lon())
                .param("approximate", place.approximate())
                .param("required", permitRequired)
                .param("granted", wanted.permitGranted())
                .param("permitUntil", wanted.permitUntil())
                .param("capacity", wanted.limits().capacity())
                .param("minAge", wanted.limits().minAge())
                .param("maxAge", wanted.limits().maxAge())
                .update();
        if (renumbered && wanted.kind().isProtected()) {
            number(id, rows.nextNumber(county, wanted.kind()));
        }
        units(id, wanted.units());
        audience(id, wanted.audience());
    }

    private String county(HomePlace place) {
        return organisation.municipality(place.municipality()).county();
    }

    private void number(UUID id, @Nullable Integer number) {
        jdbc.sql("update home set protected_number = ? where id = ?")
                .params(number, id)
                .update();
    }

    void units(UUID id, List<String> units) {
        jdbc.sql("delete from home_unit where home_id = ?").param(id).update();
        units.forEach(unit -> jdbc.sql("insert into home_unit (home_id, name) values (?, ?)")
                .params(id, unit)
                .update());
    }

    private void audience(UUID id, HomeAudience audience) {
        jdbc.sql("delete from home_access where home_id = ?").param(id).update();
        audience.tenants().forEach(tenant -> jdbc.sql("insert into home_access (home_id, tenant) values (?, ?)")
                .params(id, tenant)
                .update());
    }

    void permitRequired(UUID id, boolean required) {
        jdbc.sql("update home set permit_required = ?, version = version + 1 where id = ?")
                .params(required, id)
                .update();
    }

    void close(UUID id, @Nullable LocalDate on, @Nullable String reason) {
        jdbc.sql("update home set closed_on = ?, close_reason = ?, version = version + 1 where id = ?")
                .params(on, reason, id)
                .update();
    }

    boolean block(UUID id, @Nullable LocalDate from) {
        return jdbc.sql("update home set blocked_from = :from, version = version + 1 where id = :id")
                        .param("from", from)
                        .param("id", id)
                        .update()
                == 1;
    }

    private VettedHome vetted(ResultSet row, int number) throws SQLException {
        return new VettedHome(
                reading.read(row, number),
                row.getString("provider_id"),
                List.of(),
                HomeAudience.of(),
                row.getObject("blocked_from", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("close_reason"));
    }

    private VettedHome withParts(UUID id, VettedHome home) {
        return new VettedHome(
                home.home(),
                home.provider(),
                texts("select name from home_unit where home_id = ? order by name", id),
                new HomeAudience(texts("select tenant from home_access where home_id = ? order by tenant", id)),
                home.blockedFrom(),
                home.closedOn(),
                home.closeReason());
    }

    private List<String> texts(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).list();
    }
}
