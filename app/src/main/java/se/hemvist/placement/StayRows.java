package se.hemvist.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import se.hemvist.conflict.StayStatus;
import se.hemvist.home.Home;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonTokens;
import se.hemvist.secrecy.Vault;

/** The stays in the database: who and where sealed, found by tokens. */
@Repository
class StayRows {

    private static final InformationDomain DOMAIN = InformationDomain.COORDINATION;
    private static final String HOME = "stay.home";
    private static final String UNIT = "stay.unit";

    /** Who ran or never came counts without end, and so does who should have left but is not known to have. */
    private static final String COUNTS =
            " and status <> 'CANCELLED' and (status in ('ONGOING', 'NOT_ARRIVED', 'ABSCONDED')"
                    + " or until_day is null or until_day >= :today)";

    private static final String COUNTED = COUNTS + " order by id";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final StayTokens tokens;
    private final PersonTokens persons;
    private final Clock clock;

    StayRows(JdbcClient jdbc, Vault vault, StayTokens tokens, PersonTokens persons, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.tokens = tokens;
        this.persons = persons;
        this.clock = clock;
    }

    List<StayRow> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from stay where id = any(:ids) order by id")
                        .param("ids", array("uuid", ids))
                        .query(this::read)
                        .list();
    }

    Optional<String> middleCell() {
        return jdbc.sql("select cell_token from stay order by cell_token"
                        + " offset (select count(*) / 2 from stay) rows fetch first 1 rows only")
                .query(String.class)
                .optional();
    }

    List<StayInOrder> counted(@Nullable StayInOrder after, @Nullable String untilCell, int atMost, LocalDate today) {
        return jdbc.sql("select cell_token, home_token, id from stay where "
                        + (after == null ? "true" : "(cell_token, home_token, id) > (:cell, :home, :id)")
                        + (untilCell == null ? "" : " and cell_token < :until")
                        + COUNTS
                        + " order by cell_token, home_token, id fetch first :most rows only")
                .param("cell", after == null ? null : after.cell())
                .param("home", after == null ? null : after.home())
                .param("id", after == null ? null : uuid(after.id()))
                .param("until", untilCell)
                .param("today", today)
                .param("most", atMost)
                .query((row, number) -> new StayInOrder(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    List<StayRow> counted(String tokenColumn, Collection<String> values, LocalDate today) {
        return values.isEmpty()
                ? List.of()
                : jdbc.sql("select * from stay where " + tokenColumn + " = any(:values)" + COUNTED)
                        .param("values", array("varchar", values))
                        .param("today", today)
                        .query(this::read)
                        .list();
    }

    /** Of these persons, those in one of these cells, of which there may be thousands. */
    List<StayRow> counted(Collection<String> personTokens, Collection<String> cellTokens, LocalDate today) {
        return jdbc.sql("select * from stay where person_token = any(:persons)"
                        + " and cell_token in (select * from unnest(cast(:cells as varchar(60) array)))" + COUNTED)
                .param("persons", array("varchar", personTokens))
                .param("cells", array("varchar", cellTokens))
                .param("today", today)
                .query(this::read)
                .list();
    }

    int livedIn(Collection<String> personTokens) {
        return jdbc.sql(
                        """
                        select count(*) from stay
                        where person_token in (:persons) and status in ('ONGOING', 'ENDED', 'ABSCONDED')""")
                .param("persons", personTokens)
                .query(Integer.class)
                .single();
    }

    /** Ordered first and locked then, so that two who lock the same never wait for each other; read as it is then. */
    List<StayRow> lock(Collection<UUID> ids) {
        return jdbc.sql("select * from stay where id = any(:ids) order by id for update")
                .param("ids", array("uuid", ids))
                .query(this::read)
                .list();
    }

    void insert(UUID id, RecordStay stay, Home home, @Nullable String replaced) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        insert into stay (id, placement_id, open_placement, tenant, person_token, joint_sealed,
                            home_token, home_sealed, cell_token, unit_sealed, from_day, until_day, status,
                            reserved_until, replaces, created_at, changed_at, confirmed_at, version)
                        values (:id, :placement, :open, :tenant, :person, :joint, :homeToken, :home, :cell, :unit,
                            :from, :until, :status, :reservedUntil, :replaces, :now, :now, :now, 0)""")
                .param("id", id)
                .param("placement", uuid(stay.placementId()))
                .param("open", isCurrent(stay.status()) ? uuid(stay.placementId()) : null)
                .param("tenant", stay.tenant().id())
                .param("person", tokens.person(stay.joint()))
                .param("joint", persons.seal(StayTokens.MODULE, stay.joint()))
                .param("homeToken", tokens.home(home.id()))
                .param("home", vault.seal(DOMAIN, HOME, home.id()))
                .param("cell", tokens.cell(home))
                .param("unit", vault.sealNullable(DOMAIN, UNIT, stay.unit()))
                .param("from", stay.from())
                .param("until", stay.until())
                .param("status", stay.status().name())
                .param(
                        "reservedUntil",
                        stay.reservedUntil() == null
                                ? null
                                : stay.reservedUntil().atOffset(ZoneOffset.UTC))
                .param("replaces", uuid(replaced))
                .param("now", now)
                .update();
    }

    /** Only a reservation lapses: with any other status it is none any more. */
    void change(StayRow stay, StayStatus status, LocalDate from, @Nullable LocalDate until) {
        jdbc.sql(
                        """
                        update stay set status = :status, from_day = :from, until_day = :until, open_placement = :open,
                            reserved_until = null, changed_at = :now, version = version + 1
                        where id = :id""")
                .param("status", status.name())
                .param("from", from)
                .param("until", until)
                .param("open", isCurrent(status) ? uuid(stay.placementId()) : null)
                .param("now", OffsetDateTime.now(clock))
                .param("id", UUID.fromString(stay.id()))
                .update();
    }

    /** All stays of the placement, those that are over among them, are this person's. */
    void areOf(Placement placement, JointId joint) {
        jdbc.sql(
                        """
                        update stay set person_token = ?, joint_sealed = ?, changed_at = ?, version = version + 1
                        where placement_id = ?""")
                .params(
                        tokens.person(joint),
                        persons.seal(StayTokens.MODULE, joint),
                        OffsetDateTime.now(clock),
                        placement.id())
                .update();
    }

    /** The home lies elsewhere: all its stays are found there from now on. Held in id order, as the check holds them. */
    void moved(Home home) {
        var token = tokens.home(home.id());
        lock(jdbc.sql("select id from stay where home_token = ? order by id")
                .param(token)
                .query(UUID.class)
                .list());
        jdbc.sql("update stay set cell_token = ?, changed_at = ?, version = version + 1 where home_token = ?")
                .params(tokens.cell(home), OffsetDateTime.now(clock), token)
                .update();
    }

    private static boolean isCurrent(StayStatus status) {
        return status != StayStatus.CANCELLED && status != StayStatus.ENDED;
    }

    private StayRow read(ResultSet row, int number) throws SQLException {
        return new StayRow(
                row.getString("id"),
                row.getString("placement_id"),
                new Tenant(row.getString("tenant")),
                persons.open(StayTokens.MODULE, row.getString("joint_sealed")),
                vault.open(DOMAIN, HOME, row.getString("home_sealed")),
                vault.openNullable(DOMAIN, UNIT, row.getString("unit_sealed")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                StayStatus.valueOf(row.getString("status")),
                moment(row, "reserved_until"),
                row.getString("replaces"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                moment(row, "uncertain_since"),
                row.getBoolean("followed"),
                row.getInt("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** One parameter however many values: the statement is prepared once. */
    private static SqlArrayValue array(String type, Collection<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }

    private static @Nullable UUID uuid(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
