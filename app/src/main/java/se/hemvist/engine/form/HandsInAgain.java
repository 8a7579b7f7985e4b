package se.hemvist.engine.form;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands a form in once more when a job moved its instance in the same moment: all that the first try did is rolled back, and
 * the second asks everything anew. Never as a part of something greater, which has to fail as a whole.
 */
final class HandsInAgain extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof SubmitTaskFormCmd) || isPartOfMore()) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (OptimisticLockingException met) {
            return next.execute(command);
        }
    }

    private static boolean isPartOfMore() {
        return Context.getCommandContext() != null || TransactionSynchronizationManager.isActualTransactionActive();
    }
}
