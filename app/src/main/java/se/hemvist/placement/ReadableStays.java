package se.hemvist.placement;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The stays for whoever must read their answer also when a key or a table is missing: okänd needs no home beside it. */
@Component
class ReadableStays {

    private final Stays stays;
    private final TransactionTemplate nested;

    ReadableStays(Stays stays, PlatformTransactionManager transactions) {
        this.stays = stays;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Empty when it can't be read; what was begun for it is undone to a savepoint. */
    Optional<StayRow> find(String stay) {
        try {
            return Objects.requireNonNull(nested.execute(status -> stays.find(stay)));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
