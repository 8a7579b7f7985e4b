package se.hemvist.check;

import java.util.Objects;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.check.OperatorAlerts.What;
import se.hemvist.placement.ConflictAnswers;
import se.hemvist.placement.CurrentAnswer;
import se.hemvist.placement.Stays;

/**
 * An answer that can't be found out is okänd and no error page: which stays have one would tell whom the fault is about.
 * What was begun for it is undone to a savepoint, so that whoever asked can go on, on either database.
 */
@Primary
@Component
class FailClosedAnswers implements ConflictAnswers {

    private final Stays stays;
    private final CurrentAnswers answers;
    private final OperatorAlerts alerts;
    private final TransactionTemplate nested;

    FailClosedAnswers(
            Stays stays, CurrentAnswers answers, OperatorAlerts alerts, PlatformTransactionManager transactions) {
        this.stays = stays;
        this.answers = answers;
        this.alerts = alerts;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public CurrentAnswer current(String stay) {
        try {
            return Objects.requireNonNull(nested.execute(status -> read(stay)));
        } catch (RuntimeException unreadable) {
            alerts.raise(What.ANSWER_UNREADABLE, unreadable);
            return CurrentAnswer.AWAITED;
        }
    }

    /** Of a stay whose person and home can't be opened nothing is confirmed, whatever its last check said. */
    private CurrentAnswer read(String stay) {
        return stays.find(stay).map(row -> answers.current(row.id())).orElseThrow(IllegalStateException::new);
    }
}
