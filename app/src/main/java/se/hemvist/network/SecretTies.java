package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.network.FactChanged.TieChanged;
import se.hemvist.network.KnownFacts.TieFact;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.PersonsMerged;

/**
 * Who are relatives by a secret link between two cases. Such a tie counts in the check as one of the register does, but it
 * stands in no register: nobody lists it, counts it, reviews it or closes it but whoever has recorded it, and the access
 * log has no row of it, since a row about two persons would tell the link.
 */
@Component
public class SecretTies {

    private static final String MODULE = "secret-tie";

    /** Two kommuner's own officers know of it: nobody has judged it as the police judge. */
    private static final SourceGrade GRADE = new SourceGrade(Reliability.B, Correctness.TWO);

    private final JdbcClient jdbc;
    private final PersonTokens persons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecretTies(JdbcClient jdbc, PersonTokens persons, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.events = events;
        this.clock = clock;
    }

    /** From the commit on what threatens the one may strike the other. Gives the id by which it is ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String record(JointId one, JointId other) {
        var id = UUID.randomUUID().toString();
        written(
                "insert into secret_tie (lower_token, lower_sealed, higher_token, higher_sealed, id, version)"
                        + " values (:lower, :lowerSealed, :higher, :higherSealed, :id, 1)",
                id,
                TwoPersons.of(one, other));
        tell(id);
        return id;
    }

    /** It no longer carries anything. One that is ended already stays so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(String id) {
        int ended = jdbc.sql(
                        "update secret_tie set closed_on = ?, version = version + 1 where id = ? and closed_on is null")
                .params(LocalDate.now(clock), id)
                .update();
        if (ended > 0) {
            tell(id);
        }
    }

    List<TieFact> of(Collection<JointId> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        var tokens = some.stream().map(each -> persons.token(MODULE, each)).toArray();
        return jdbc.sql(
                        """
                        select * from secret_tie where closed_on is null and lower_token = any(:tokens)
                        union
                        select * from secret_tie where closed_on is null and higher_token = any(:tokens)""")
                .param("tokens", new SqlArrayValue("varchar", tokens))
                .query(this::read)
                .list();
    }

    /** Open or ended. */
    Optional<TieFact> find(String id) {
        return jdbc.sql("select * from secret_tie where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Two records turn out to be one person; a tie of the two to each other is none. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void carry(PersonsMerged merged) {
        UnaryOperator<JointId> kept = person -> person.equals(merged.merged()) ? merged.kept() : person;
        for (var tie : of(List.of(merged.merged()))) {
            var one = kept.apply(tie.one());
            var other = kept.apply(tie.other());
            if (one.equals(other)) {
                end(tie.id());
            } else {
                written(
                        "update secret_tie set lower_token = :lower, lower_sealed = :lowerSealed, higher_token = :higher,"
                                + " higher_sealed = :higherSealed, version = version + 1 where id = :id",
                        tie.id(),
                        TwoPersons.of(one, other));
                tell(tie.id());
            }
        }
    }

    private void written(String sql, String id, TwoPersons two) {
        jdbc.sql(sql)
                .param("id", id)
                .param("lower", persons.token(MODULE, two.lower()))
                .param("lowerSealed", persons.seal(MODULE, two.lower()))
                .param("higher", persons.token(MODULE, two.higher()))
                .param("higherSealed", persons.seal(MODULE, two.higher()))
                .update();
    }

    private void tell(String id) {
        events.publishEvent(new TieChanged(FactKind.RELATION, id));
    }

    private TieFact read(ResultSet row, int number) throws SQLException {
        return new TieFact(
                row.getString("id"),
                row.getInt("version"),
                persons.open(MODULE, row.getString("lower_sealed")),
                persons.open(MODULE, row.getString("higher_sealed")),
                GRADE);
    }
}
