package se.hemvist.engine.work;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.draft.HandIns;

/** A form that is sent twice, by a double tap or by a page that had no answer, has one effect and two equal answers. */
@Component
final class OnlyOnce {

    private final HandIns handIns;
    private final TransactionTemplate transaction;

    OnlyOnce(HandIns handIns, TransactionTemplate transaction) {
        this.handIns = handIns;
        this.transaction = transaction;
    }

    /** @param work in one transaction; it notes the id itself */
    HandedIn handIn(String id, Runnable work) {
        return handIns.find(id).orElseGet(() -> first(id, work));
    }

    private HandedIn first(String id, Runnable work) {
        Supplier<HandedIn> noted = () -> handIns.find(id).orElseThrow();
        try {
            transaction.executeWithoutResult(status -> work.run());
            return noted.get();
        } catch (RuntimeException failed) {
            // Of two at once the second fails, on the task or on its note; what it wanted is done.
            return handIns.find(id).orElseThrow(() -> failed);
        }
    }
}
