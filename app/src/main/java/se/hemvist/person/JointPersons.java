package se.hemvist.person;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.BlindIndex;

/** The coordination's join: the same identity number is the same joint person, whoever registered it. */
@Component
public class JointPersons {

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final TransactionTemplate apart;

    JointPersons(JdbcClient jdbc, BlindIndex index, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.index = index;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Finds or makes it; two that make it at once get the same. What is made stays made, also if the caller rolls back. */
    public JointId jointOf(IdentityNumber number) {
        var token = index.token(InformationDomain.COORDINATION, "joint_person.identity", number.digits());
        return find(token).orElseGet(() -> make(token));
    }

    private JointId make(String token) {
        try {
            apart.executeWithoutResult(status -> jdbc.sql("insert into joint_person (id, identity_token) values (?, ?)")
                    .params(UUID.randomUUID(), token)
                    .update());
        } catch (DuplicateKeyException madeByAnother) {
            // Its transaction is over and was only this insert: the caller's own is untouched and the row is committed.
        }
        return find(token).orElseThrow();
    }

    private Optional<JointId> find(String token) {
        return jdbc.sql("select id from joint_person where identity_token = ?")
                .param(token)
                .query(UUID.class)
                .optional()
                .map(JointId::new);
    }
}
