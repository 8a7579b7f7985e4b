package se.hemvist.urgent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;
import se.hemvist.secrecy.SealedJson;

/** The urgent placements in the database; what was told and what was answered is sealed. */
@Repository
class UrgentRows {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String TOLD = "urgent_placement.told";
    private static final String HELP = "urgent_placement.help";
    private static final String ARRANGED = "urgent_placement.arranged";
    private static final String REVIEWED = "urgent_placement.reviewed";
    private static final String RECEIVED = "urgent_placement.received";

    private final JdbcClient jdbc;
    private final SealedJson parts;
    private final Clock clock;

    UrgentRows(JdbcClient jdbc, SealedJson parts, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.clock = clock;
    }

    /** @param openToken the same for the same thing sent in twice */
    void insert(UrgentPlacement made, String openToken) {
        jdbc.sql(
                        """
                        insert into urgent_placement (id, case_number, tenant, person_id, placement_id, officer,
                            caseworker, ground, consent, told_sealed, from_day, until_day, already_there,
                            identity_certain, status, open_token, opened_at, version)
                        values (:id, :number, :tenant, :person, :placement, :officer, :caseworker, :ground, :consent,
                            :told, :from, :until, :there, :certain, 'HELD', :token, :opened, 0)""")
                .param("id", made.id())
                .param("number", made.number())
                .param("tenant", made.tenant().id())
                .param("person", made.person().value())
                .param("placement", UUID.fromString(made.placement()))
                .param("officer", made.officer())
                .param("caseworker", made.caseworker())
                .param("ground", made.ground().name())
                .param("consent", made.consent().name())
                .param("told", parts.seal(DOMAIN, TOLD, made.told()))
                .param("from", made.from())
                .param("until", made.until())
                .param("there", made.alreadyThere())
                .param("certain", made.identityCertain())
                .param("token", openToken)
                .param("opened", made.opened().atOffset(ZoneOffset.UTC))
                .update();
    }

    UrgentPlacement get(String id) {
        return find(UUID.fromString(id)).orElseThrow(() -> new IllegalArgumentException("No such urgent placement"));
    }

    Optional<UrgentPlacement> find(UUID id) {
        return jdbc.sql("select * from urgent_placement where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** The same, kept from everybody else till the transaction ends. */
    UrgentPlacement held(String id) {
        return jdbc.sql("select * from urgent_placement where id = ? for update")
                .param(UUID.fromString(id))
                .query(this::read)
                .single();
    }

    /** All of the kommun's, the latest first. */
    List<UrgentPlacement> of(Tenant tenant) {
        return jdbc.sql("select * from urgent_placement where tenant = ? order by opened_at desc, id")
                .param(tenant.id())
                .query(this::read)
                .list();
    }

    Optional<UrgentPlacement> numbered(String number) {
        return jdbc.sql("select * from urgent_placement where case_number = ?")
                .param(number)
                .query(this::read)
                .optional();
    }

    Optional<UrgentPlacement> ofPlacement(String placement) {
        return jdbc.sql("select * from urgent_placement where placement_id = ?")
                .param(UUID.fromString(placement))
                .query(this::read)
                .optional();
    }

    /** Those of the person that nobody has closed or withdrawn. */
    List<UrgentPlacement> openOf(PersonId person) {
        return jdbc.sql(
                        "select * from urgent_placement where person_id = ? and open_token is not null order by opened_at")
                .param(person.value())
                .query(this::read)
                .list();
    }

    /** The consent in that case, kept as it is till the transaction ends. */
    Optional<UrgentConsent> consentIn(String caseNumber) {
        return jdbc.sql("select consent from urgent_placement where case_number = ? for update")
                .param(caseNumber)
                .query(String.class)
                .optional()
                .map(UrgentConsent::valueOf);
    }

    void settled(UrgentPlacement of, UrgentStatus status, @Nullable String placedBy) {
        change(
                        of,
                        "status = :status, settled_at = :now, placed_by = :by, open_token = "
                                + (status == UrgentStatus.WITHDRAWN ? "null" : "open_token"))
                .param("status", status.name())
                .param("now", OffsetDateTime.now(clock))
                .param("by", placedBy)
                .update();
    }

    void closed(UrgentPlacement of) {
        change(of, "status = 'CLOSED', open_token = null").update();
    }

    void anotherPlace(UrgentPlacement of, LocalDate from, boolean there) {
        change(of, "from_day = :from, already_there = :there, help_wanted_at = null")
                .param("from", from)
                .param("there", there)
                .update();
    }

    void wantsHelp(UrgentPlacement of) {
        change(of, "help_wanted_at = :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What is known of the help; a wish for it is met then. */
    void help(UrgentPlacement of, Help help) {
        change(of, "help_sealed = :help, help_wanted_at = null")
                .param("help", parts.seal(DOMAIN, HELP, help))
                .update();
    }

    void identified(UrgentPlacement of, PersonId person) {
        change(of, "person_id = :person, identity_certain = true")
                .param("person", person.value())
                .update();
    }

    void consented(UrgentPlacement of, UrgentConsent consent, @Nullable LocalDate signed) {
        change(of, "consent = :consent, consent_signed = :signed")
                .param("consent", consent.name())
                .param("signed", signed)
                .update();
    }

    void arranged(UrgentPlacement of, Arranged arranged) {
        change(of, "arranged_sealed = :part")
                .param("part", parts.seal(DOMAIN, ARRANGED, arranged))
                .update();
    }

    void reviewed(UrgentPlacement of, Reviewed reviewed) {
        change(of, "reviewed_sealed = :part")
                .param("part", parts.seal(DOMAIN, REVIEWED, reviewed))
                .update();
    }

    void received(UrgentPlacement of, ReceivedWord word) {
        change(of, "received_sealed = :part")
                .param("part", parts.seal(DOMAIN, RECEIVED, word))
                .update();
    }

    void isTakenBy(UrgentPlacement of, String caseworker) {
        change(of, "caseworker = :caseworker").param("caseworker", caseworker).update();
    }

    private JdbcClient.StatementSpec change(UrgentPlacement of, String columns) {
        return jdbc.sql("update urgent_placement set " + columns + ", version = version + 1 where id = :id")
                .param("id", of.id());
    }

    private UrgentPlacement read(ResultSet row, int number) throws SQLException {
        return new UrgentPlacement(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                new Tenant(row.getString("tenant")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("placement_id"),
                row.getString("officer"),
                row.getString("caseworker"),
                UrgentGround.valueOf(row.getString("ground")),
                UrgentConsent.valueOf(row.getString("consent")),
                parts.open(DOMAIN, TOLD, row.getString("told_sealed"), Told.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getBoolean("already_there"),
                row.getBoolean("identity_certain"),
                UrgentStatus.valueOf(row.getString("status")),
                moment(row, "help_wanted_at"),
                parts.openNullable(DOMAIN, HELP, row.getString("help_sealed"), Help.class),
                parts.openNullable(DOMAIN, ARRANGED, row.getString("arranged_sealed"), Arranged.class),
                parts.openNullable(DOMAIN, REVIEWED, row.getString("reviewed_sealed"), Reviewed.class),
                parts.openNullable(DOMAIN, RECEIVED, row.getString("received_sealed"), ReceivedWord.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                moment(row, "settled_at"),
                row.getString("placed_by"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
