package se.hemvist.engine.work;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.draft.HandIns;
import se.hemvist.engine.step.Collision;

/**
 * A form that is sent twice, by a double tap or by a page that had no answer, has one effect and two equal answers. One that
 * meets a job in the same moment is handed in once more.
 */
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
        try {
            return done(id, work);
        } catch (RuntimeException failed) {
            // Of two at once the second fails, on the task or on its note; what it wanted is done.
            return handIns.find(id).orElseGet(() -> again(id, work, failed));
        }
    }

    /** A job that moved the same instance in that moment has rolled all of it back, and is through. */
    private HandedIn again(String id, Runnable work, RuntimeException failed) {
        if (!Collision.isIn(failed)) {
            throw failed;
        }
        try {
            return done(id, work);
        } catch (RuntimeException failedAgain) {
            return handIns.find(id).orElseThrow(() -> failedAgain);
        }
    }

    private HandedIn done(String id, Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
        return handIns.find(id).orElseThrow();
    }
}
