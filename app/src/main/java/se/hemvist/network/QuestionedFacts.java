package se.hemvist.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;

/**
 * Facts that the coordination questions. The owner has them to review, and learns that and why in set words: neither whom,
 * where nor whether anybody was met.
 */
@Component
public class QuestionedFacts {

    private final JdbcClient jdbc;
    private final FactRegister register;
    private final FactRows rows;
    private final FactLog log;
    private final Clock clock;

    QuestionedFacts(JdbcClient jdbc, FactRegister register, FactRows rows, FactLog log, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Has its owner review it as of today. What is closed already is left alone.
     *
     * @param why in set words only
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void question(FactKind kind, String id, String why) {
        var today = LocalDate.now(clock);
        register.find(kind, id).filter(RegisteredFact::isOpen).ifPresent(fact -> {
            jdbc.sql(
                            """
                            insert into questioned_fact (id, fact_kind, fact_id, fact_version, why, asked_on)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(UUID.randomUUID(), kind.name(), id, fact.version(), why, today)
                    .update();
            if (fact.source().reviewOn().isAfter(today)) {
                rows.reviewed(kind, id, today);
            }
            log.note(Action.CHANGE, fact, "questioned");
        });
    }

    /** The same, of those who work where the fact belongs only. */
    public Optional<String> questionTo(Actor officer, RegisteredFact fact) {
        return fact.isOpen() && officer.belongsTo(fact.source().region()) ? questionOf(fact) : Optional.empty();
    }

    /** Why it is questioned, until the owner has amended it, closed it or said that it still holds. */
    public Optional<String> questionOf(RegisteredFact fact) {
        return jdbc
                .sql(
                        """
                        select why from questioned_fact
                        where fact_kind = ? and fact_id = ? and fact_version = ? and asked_on >= ?
                        order by asked_on desc, id""")
                .params(
                        fact.kind().name(),
                        fact.id(),
                        fact.version(),
                        fact.source().reviewOn())
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }
}
