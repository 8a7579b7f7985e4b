package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.JointPersons;
import se.hemvist.person.MergedPersons;
import se.hemvist.person.PersonTokens;
import se.hemvist.secrecy.Vault;

/** Whom the police have looked up or named in a fact, by their number. Who reads it logs what is read. */
@Component
public class RegisterPersons {

    private static final String PURPOSE = "register";
    private static final String NUMBER = "register_person.number";

    private final JdbcClient jdbc;
    private final JointPersons joints;
    private final MergedPersons merged;
    private final PersonTokens tokens;
    private final Vault vault;
    private final TransactionTemplate apart;

    RegisterPersons(
            JdbcClient jdbc,
            JointPersons joints,
            MergedPersons merged,
            PersonTokens tokens,
            Vault vault,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.joints = joints;
        this.merged = merged;
        this.tokens = tokens;
        this.vault = vault;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Finds or makes the record; two that make it at once get the same. */
    public RegisterPerson of(IdentityNumber number) {
        var joint = joints.jointOf(number);
        return find(joint).orElseGet(() -> made(joint, number));
    }

    /** Who the record stands for now. */
    public Optional<RegisterPerson> find(String id) {
        return jdbc.sql("select * from register_person where id = ?")
                .param(id)
                .query(this::read)
                .optional()
                .map(person -> find(joints.kept(person.joint())).orElse(person));
    }

    /** The numbers by which the person was known before their records were merged. */
    public List<IdentityNumber> formerNumbers(RegisterPerson person) {
        return known(merged.mergedInto(person.joint())).values().stream()
                .map(RegisterPerson::number)
                .sorted(Comparator.comparing(IdentityNumber::digits))
                .toList();
    }

    /** Those of them whom the register knows by number. */
    public Map<JointId, RegisterPerson> known(Collection<JointId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from register_person where person_token in (:tokens)")
                .param("tokens", persons.stream().map(this::token).toList())
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(RegisterPerson::joint, person -> person));
    }

    private Optional<RegisterPerson> find(JointId joint) {
        return Optional.ofNullable(known(Set.of(joint)).get(joint));
    }

    private RegisterPerson made(JointId joint, IdentityNumber number) {
        try {
            apart.executeWithoutResult(status -> jdbc.sql("insert into register_person"
                            + " (id, person_token, person_sealed, number_sealed) values (?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID().toString(),
                            token(joint),
                            tokens.seal(PURPOSE, joint),
                            vault.seal(InformationDomain.POLICE, NUMBER, number.digits()))
                    .update());
        } catch (DuplicateKeyException madeByAnother) {
            // Its transaction was only this insert: the row that is there is committed.
        }
        return find(joint).orElseThrow();
    }

    private String token(JointId joint) {
        return tokens.token(PURPOSE, joint);
    }

    private RegisterPerson read(ResultSet row, int number) throws SQLException {
        return new RegisterPerson(
                row.getString("id"),
                tokens.open(PURPOSE, row.getString("person_sealed")),
                new IdentityNumber(vault.open(InformationDomain.POLICE, NUMBER, row.getString("number_sealed"))));
    }
}
