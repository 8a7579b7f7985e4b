package se.hemvist.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.secrecy.Vault;

/** The coordination's join: the same identity number is the same joint person, whoever registered it. */
@Component
public class JointPersons {

    static final String BORN = "joint_person.born";
    static final String BORN_AT_LATEST = "joint_person.born_latest";

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final Vault vault;
    private final TransactionTemplate apart;

    JointPersons(JdbcClient jdbc, BlindIndex index, Vault vault, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.index = index;
        this.vault = vault;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Finds or makes it; two that make it at once get the same. What is made stays made, also if the caller rolls back. */
    public JointId jointOf(IdentityNumber number) {
        var token = index.token(InformationDomain.COORDINATION, "joint_person.identity", number.digits());
        return find(token).orElseGet(() -> make(token, number));
    }

    /** Who the record stands for now: itself, or the one that it was merged into. */
    public JointId kept(JointId record) {
        return jdbc.sql("select coalesce(merged_into, id) from joint_person where id = ?")
                .param(record.value())
                .query(UUID.class)
                .optional()
                .map(JointId::new)
                .orElse(record);
    }

    /** A person of their own for somebody whose number is not known: the same as nobody, till they are identified. */
    JointId unknown(@Nullable LocalDate bornAtLatest) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into joint_person (id, born_latest_sealed) values (?, ?)")
                .params(id, bornAtLatest == null ? null : seal(bornAtLatest))
                .update();
        return new JointId(id);
    }

    /** When they were born, of those of whom it is known at all; shows nobody anything. */
    public Map<JointId, Birth> born(Collection<JointId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, born_sealed, born_latest_sealed from joint_person where id = any(:ids)"
                        + " and (born_sealed is not null or born_latest_sealed is not null)")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", persons.stream().map(JointId::value).toArray()))
                .query((row, number) -> Map.entry(new JointId(row.getObject("id", UUID.class)), birth(row)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Birth birth(ResultSet row) throws SQLException {
        var on = row.getString("born_sealed");
        return on == null
                ? new Birth(null, open(BORN_AT_LATEST, row.getString("born_latest_sealed")))
                : new Birth(open(BORN, on), open(BORN, on));
    }

    private LocalDate open(String column, String sealed) {
        return LocalDate.parse(vault.open(InformationDomain.COORDINATION, column, sealed));
    }

    private String seal(LocalDate bornAtLatest) {
        return vault.seal(InformationDomain.COORDINATION, BORN_AT_LATEST, bornAtLatest.toString());
    }

    private JointId make(String token, IdentityNumber number) {
        var born = number.born().map(LocalDate::toString).orElse(null);
        var sealed = vault.sealNullable(InformationDomain.COORDINATION, BORN, born);
        var latest = born == null ? seal(number.bornAtLatest()) : null;
        try {
            apart.executeWithoutResult(
                    status -> jdbc.sql("insert into joint_person (id, identity_token, born_sealed, born_latest_sealed)"
                                    + " values (?, ?, ?, ?)")
                            .params(UUID.randomUUID(), token, sealed, latest)
                            .update());
        } catch (DuplicateKeyException madeByAnother) {
            // Its transaction is over and was only this insert: the caller's own is untouched and the row is committed.
        }
        return find(token).orElseThrow();
    }

    private Optional<JointId> find(String token) {
        return jdbc.sql("select coalesce(merged_into, id) from joint_person where identity_token = ?")
                .param(token)
                .query(UUID.class)
                .optional()
                .map(JointId::new);
    }
}
