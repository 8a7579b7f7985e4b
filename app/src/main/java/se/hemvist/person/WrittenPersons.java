package se.hemvist.person;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whom a transaction has written of. As it commits it holds their rows, and fails when one of them has been merged: what it
 * wrote would be found by nobody. Held late and in one order, so that two who write of the same persons wait for each other
 * shortly and never for ever.
 */
@Component
class WrittenPersons {

    private final JdbcClient jdbc;

    WrittenPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(JointId person) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        var mine = (Written) TransactionSynchronizationManager.getResource(this);
        if (mine == null) {
            mine = new Written();
            TransactionSynchronizationManager.bindResource(this, mine);
            TransactionSynchronizationManager.registerSynchronization(mine);
        }
        mine.persons.add(person);
    }

    /** Takes the rows in the order of their ids; says whether all stand for themselves. */
    boolean hold(Collection<JointId> persons) {
        return persons.stream()
                .map(JointId::value)
                .distinct()
                .sorted()
                .map(this::holdAndRead)
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean holdAndRead(UUID person) {
        return jdbc
                .sql("select merged_into from joint_person where id = ? for update")
                .param(person)
                .query((row, number) -> row.getObject("merged_into") == null)
                .list()
                .stream()
                .allMatch(Boolean::booleanValue);
    }

    /** Those of one transaction. */
    private final class Written implements TransactionSynchronization {

        private final Set<JointId> persons = new LinkedHashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(WrittenPersons.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(WrittenPersons.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!hold(persons)) {
                throw new MergedMeanwhile();
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(WrittenPersons.this);
        }
    }
}
