package se.hemvist.engine.form;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.hemvist.engine.step.Collision;

/**
 * Hands a form in once more when something else changed the same in one moment: all that the first try did is rolled back, and
 * the second asks everything anew. Never as a part of something greater, which has to fail as a whole.
 */
final class HandsInAgain extends CommandInterceptor {

    private static final String MET = "ENGINE-03005 Something else was first";

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof SubmitTaskFormCmd) || isPartOfMore()) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (RuntimeException failed) {
            if (!Collision.isIn(failed)) {
                throw failed;
            }
        }
        return oneLast(command);
    }

    /** Met again it fails as the engine's own collisions do, which whoever hands it in can read. */
    private <T> T oneLast(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failed) {
            throw Collision.isIn(failed) ? new OptimisticLockingException(MET) : failed;
        }
    }

    private static boolean isPartOfMore() {
        return Context.getCommandContext() != null || TransactionSynchronizationManager.isActualTransactionActive();
    }
}
