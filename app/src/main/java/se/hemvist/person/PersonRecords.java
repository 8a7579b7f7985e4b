package se.hemvist.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.secrecy.Vault;

/** The tables of the municipal and the police domain, sealed under each domain's own key. */
@Component
class PersonRecords {

    private static final String NUMBER = "person.number";
    private static final String NAME = "person.name";
    private static final String MODULE = "person";
    private static final String COLUMNS = "id, tenant, number_sealed, name_sealed, protection, joint_sealed";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final BlindIndex index;
    private final PersonTokens tokens;
    private final Clock clock;

    PersonRecords(JdbcClient jdbc, Vault vault, BlindIndex index, PersonTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.index = index;
        this.tokens = tokens;
        this.clock = clock;
    }

    Optional<Person> find(Tenant tenant, IdentityNumber number) {
        return jdbc.sql("select " + COLUMNS + " from " + table(tenant) + " where tenant = ? and number_token = ?")
                .params(tenant.id(), token(tenant, number))
                .query(this::read)
                .optional();
    }

    Person find(PersonId id) {
        return jdbc.sql("select " + COLUMNS + " from municipal_person where id = :id union all select " + COLUMNS
                        + " from police_person where id = :id")
                .param("id", id.value())
                .query(this::read)
                .single();
    }

    /** The names of the persons, by record. */
    Map<PersonId, String> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, tenant, name_sealed from municipal_person where id in (:ids)"
                        + " union all select id, tenant, name_sealed from police_person where id in (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query((row, number) -> Map.entry(
                        new PersonId(row.getObject("id", UUID.class)),
                        vault.open(new Tenant(row.getString("tenant")).domain(), NAME, row.getString("name_sealed"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    JointId jointOf(PersonId id) {
        var sealed = jdbc.sql("select joint_sealed from municipal_person where id = :id"
                        + " union all select joint_sealed from police_person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        return tokens.open(MODULE, sealed);
    }

    PersonId insert(Person person, JointId joint) {
        var tenant = person.tenant();
        jdbc.sql("insert into " + table(tenant) + " (" + COLUMNS + ", number_token, version, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0, ?)")
                .params(
                        person.id().value(),
                        tenant.id(),
                        vault.sealNullable(tenant.domain(), NUMBER, digits(person)),
                        vault.seal(tenant.domain(), NAME, person.name()),
                        person.protection().name(),
                        tokens.seal(MODULE, joint),
                        person.knownNumber()
                                .map(number -> token(tenant, number))
                                .orElse(null),
                        OffsetDateTime.now(clock))
                .update();
        return person.id();
    }

    /** Gives the record of somebody unknown the number, the name and the joint person that are theirs. */
    void identify(Person person, JointId joint) {
        var domain = person.tenant().domain();
        jdbc.sql("update " + table(person.tenant()) + " set number_sealed = ?, number_token = ?, name_sealed = ?,"
                        + " protection = ?, joint_sealed = ?, version = version + 1 where id = ?")
                .params(
                        vault.sealNullable(domain, NUMBER, digits(person)),
                        person.knownNumber()
                                .map(number -> token(person.tenant(), number))
                                .orElse(null),
                        vault.seal(domain, NAME, person.name()),
                        person.protection().name(),
                        tokens.seal(MODULE, joint),
                        person.id().value())
                .update();
    }

    void protect(Person person, ProtectedIdentity protection) {
        jdbc.sql("update " + table(person.tenant()) + " set protection = ?, version = version + 1 where id = ?")
                .params(protection.name(), person.id().value())
                .update();
    }

    /** Another in every unit, so that not even two kommuner's rows can be put together. */
    private String token(Tenant tenant, IdentityNumber number) {
        return index.token(tenant.domain(), NUMBER + "." + tenant.id(), number.digits());
    }

    private static String table(Tenant tenant) {
        return switch (tenant.domain()) {
            case MUNICIPAL -> "municipal_person";
            case POLICE -> "police_person";
            case COORDINATION -> throw new IllegalArgumentException("The coordination registers nobody");
        };
    }

    private static @Nullable String digits(Person person) {
        return person.knownNumber().map(IdentityNumber::digits).orElse(null);
    }

    private Person read(ResultSet row, int rowNumber) throws SQLException {
        var tenant = new Tenant(row.getString("tenant"));
        var digits = vault.openNullable(tenant.domain(), NUMBER, row.getString("number_sealed"));
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                tenant,
                digits == null ? null : new IdentityNumber(digits),
                vault.open(tenant.domain(), NAME, row.getString("name_sealed")),
                ProtectedIdentity.valueOf(row.getString("protection")));
    }
}
