package se.hemvist.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** When persons were born, as somebody has learnt it since they were registered. Who may say so is asked before. */
@Component
public class Births {

    private final JdbcClient jdbc;
    private final JointPersons joints;
    private final WrittenPersons written;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    Births(
            JdbcClient jdbc,
            JointPersons joints,
            WrittenPersons written,
            Vault vault,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.joints = joints;
        this.written = written;
        this.vault = vault;
        this.events = events;
    }

    /** Empty when nothing is known. */
    public Optional<Birth> of(JointId person) {
        return Optional.ofNullable(joints.born(Set.of(person)).get(person));
    }

    /** The same, held till the transaction ends; empty too when the record has been merged. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Birth> hold(JointId person) {
        return written.hold(Set.of(person)) ? of(person) : Optional.empty();
    }

    /** From now on that is what is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void amend(JointId person, Birth birth) {
        if (!written.hold(Set.of(person))) {
            throw new MergedMeanwhile();
        }
        jdbc.sql("update joint_person set born_sealed = ?, born_latest_sealed = ? where id = ?")
                .params(
                        seal(JointPersons.BORN, birth.on()),
                        birth.on() == null ? seal(JointPersons.BORN_AT_LATEST, birth.atLatest()) : null,
                        person.value())
                .update();
        events.publishEvent(new BirthChanged(person));
    }

    private @Nullable String seal(String column, @Nullable LocalDate day) {
        return vault.sealNullable(InformationDomain.COORDINATION, column, day == null ? null : day.toString());
    }
}
