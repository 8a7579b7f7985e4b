package se.hemvist.register;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.Processes;
import se.hemvist.network.FactChanged;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactReviewed;
import se.hemvist.network.FactsToReview;
import se.hemvist.network.RegisteredFact;
import se.hemvist.organisation.SwedishTime;

/** Asks the unit that answers for a fact to review it when its day has come, and no longer once it has been done. */
@Component
class FactReviews {

    private static final Logger LOG = LoggerFactory.getLogger(FactReviews.class);

    private final FactsToReview facts;
    private final FactReviewRows rows;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FactReviews(
            FactsToReview facts,
            FactReviewRows rows,
            Processes processes,
            TransactionTemplate transaction,
            Clock clock) {
        this.facts = facts;
        this.rows = rows;
        this.processes = processes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every node asks; of two that come at once one finds it begun. */
    @Scheduled(initialDelayString = "${hemvist.reviews-every:PT1M}", fixedDelayString = "${hemvist.reviews-every:PT1M}")
    void ask() {
        facts.due(today()).stream()
                .filter(fact -> rows.openOf(fact.kind(), fact.id()).isEmpty())
                .forEach(this::ask);
    }

    private void ask(RegisteredFact fact) {
        try {
            transaction.executeWithoutResult(status -> processes.start(FactReviewProcess.ID, rows.insert(fact)));
        } catch (DuplicateKeyException begunByAnother) {
            LOG.debug("Another node began it");
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void reviewed(FactReviewed review) {
        settle(review.kind(), review.id());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(FactChanged change) {
        settle(change.kind(), change.id());
    }

    /** Whoever answers the task has closed it before: nothing is taken back while it is being sent. */
    private void settle(FactKind kind, String fact) {
        rows.openOf(kind, fact)
                .filter(review -> !facts.isDue(kind, fact, review.region(), today()))
                .filter(review -> rows.close(review.id()))
                .ifPresent(review -> processes.tell(review.id(), "fact-reviewed"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
