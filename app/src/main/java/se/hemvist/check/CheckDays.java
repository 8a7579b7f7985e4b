package se.hemvist.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.check.CheckedFact.Sort;

/** The days on which facts may turn a verdict by themselves, and the checks of those whose day has come. */
@Component
class CheckDays {

    private final JdbcClient jdbc;
    private final FactTokens tokens;
    private final ConflictChecks checks;
    private final TransactionTemplate transaction;

    CheckDays(JdbcClient jdbc, FactTokens tokens, ConflictChecks checks, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.checks = checks;
        this.transaction = transaction;
    }

    /** Commits the fact's days with the fact, in place of those it had. */
    @Transactional(propagation = Propagation.MANDATORY)
    void are(CheckedFact fact, Collection<LocalDate> days) {
        var token = tokens.token(fact.sort().code(), fact.id());
        jdbc.sql("delete from check_day where fact_token = ?").param(token).update();
        days.stream().distinct().forEach(day -> jdbc.sql(
                        "insert into check_day (id, fact_kind, fact_token, fact_sealed, on_day) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), fact.sort().name(), token, tokens.sealChecked(fact.id()), day)
                .update());
    }

    /** Of two nodes that come at once the one that takes the row away asks for the check. */
    void checkWhoseDayHasCome(LocalDate today) {
        jdbc.sql("select id, fact_kind, fact_sealed from check_day where on_day <= ? order by on_day, id")
                .param(today)
                .query(this::read)
                .list()
                .forEach(due -> transaction.executeWithoutResult(status -> {
                    if (jdbc.sql("delete from check_day where id = ?")
                                    .param(due.id())
                                    .update()
                            > 0) {
                        checks.request(due.fact());
                    }
                }));
    }

    private Due read(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                new CheckedFact(
                        Sort.valueOf(row.getString("fact_kind")), tokens.openChecked(row.getString("fact_sealed"))));
    }

    private record Due(UUID id, CheckedFact fact) {}
}
