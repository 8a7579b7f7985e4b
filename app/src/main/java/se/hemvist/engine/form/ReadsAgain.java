package se.hemvist.engine.form;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Reads a form again that was read just as a job moved its instance on: the engine reads an instance in several steps, and
 * may have seen half of it before and half of it after. An urgent answer is opened in the very second that it comes.
 */
final class ReadsAgain extends CommandInterceptor {

    private static final int TIMES = 5;
    private static final String TORN = "ENGINE-03077";

    @Override
    public <T> T execute(Command<T> command) {
        for (int time = 1; ; time++) {
            try {
                return next.execute(command);
            } catch (ProcessEngineException failed) {
                if (time == TIMES || !(command instanceof GetTaskFormVariablesCmd) || !isTorn(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static boolean isTorn(ProcessEngineException failed) {
        var message = failed.getMessage();
        return message != null && message.contains(TORN);
    }
}
