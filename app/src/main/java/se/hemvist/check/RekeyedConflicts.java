package se.hemvist.check;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.Party;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonsMerged;

/**
 * A conflict with somebody who has no stay in it is known by who that is: merged with another record, it goes on under the
 * kept one, with whatever the desk has decided of it. Where that one has the same conflict, the next check clears the double.
 */
@Component
class RekeyedConflicts {

    private final JdbcClient jdbc;
    private final FactTokens tokens;

    RekeyedConflicts(JdbcClient jdbc, FactTokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void rekey(PersonsMerged persons) {
        var kept = token(persons.kept());
        jdbc.sql("select id, kind, lower_stay from placement_conflict where other_ref = ? and open_key is not null"
                        + " order by id")
                .param(token(persons.merged()))
                .query((row, number) -> new Open(
                        row.getObject("id", UUID.class),
                        new ConflictKey(
                                ConflictKind.valueOf(row.getString("kind")), row.getString("lower_stay"), null, kept)))
                .list()
                .forEach(this::rekey);
    }

    private void rekey(Open conflict) {
        var key = conflict.key();
        jdbc.sql(
                        """
                        update placement_conflict set other_ref = :other, conflict_key = :key, open_key = :key
                        where id = :id and not exists (select 1 from placement_conflict o where o.open_key = :key)""")
                .param("other", key.otherRef())
                .param("key", key.text())
                .param("id", conflict.id())
                .update();
    }

    private String token(JointId person) {
        return tokens.ofParty(Party.person(person.value().toString()));
    }

    private record Open(UUID id, ConflictKey key) {}
}
