package se.hemvist.person;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sammanslagning: two joint persons become one. It is for good, and who may say so is asked before. */
@Component
public class MergedPersons {

    private final JdbcClient jdbc;
    private final WrittenPersons written;
    private final ApplicationEventPublisher events;

    MergedPersons(JdbcClient jdbc, WrittenPersons written, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.written = written;
        this.events = events;
    }

    /** Whether both are records of their own; they are held till the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(JointId one, JointId other) {
        return written.hold(List.of(one, other));
    }

    /** From now on whoever was known as the one is the other; in this transaction all that is kept of them is carried over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(JointId merged, JointId kept) {
        if (merged.equals(kept) || !hold(merged, kept)) {
            throw new MergedMeanwhile();
        }
        jdbc.sql("update joint_person set merged_into = :kept where id = :merged or merged_into = :merged")
                .param("kept", kept.value())
                .param("merged", merged.value())
                .update();
        bornAsTheOtherIfNobodyKnows(merged, kept);
        events.publishEvent(new PersonsMerged(merged, kept));
    }

    /** Whether the record has been merged with another. */
    public boolean isMerged(JointId person) {
        return jdbc.sql("select exists (select 1 from joint_person where id = ? and merged_into is not null)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** The records that are merged into this one. */
    public List<JointId> mergedInto(JointId kept) {
        return jdbc.sql("select id from joint_person where merged_into = ? order by id")
                .param(kept.value())
                .query((row, number) -> new JointId(row.getObject("id", UUID.class)))
                .list();
    }

    private void bornAsTheOtherIfNobodyKnows(JointId merged, JointId kept) {
        int learnt = jdbc.sql(
                        """
                        update joint_person set
                            born_sealed = (select o.born_sealed from joint_person o where o.id = :merged),
                            born_latest_sealed = (select o.born_latest_sealed from joint_person o where o.id = :merged)
                        where id = :kept and born_sealed is null and born_latest_sealed is null""")
                .param("kept", kept.value())
                .param("merged", merged.value())
                .update();
        if (learnt > 0) {
            events.publishEvent(new BirthChanged(kept));
        }
    }
}
