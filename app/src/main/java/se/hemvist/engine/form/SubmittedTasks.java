package se.hemvist.engine.form;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** The tasks whose form has been carried out in the present command of the engine, and which may therefore complete. */
final class SubmittedTasks implements Session {

    private final Set<String> tasks = new HashSet<>();

    void add(String task) {
        tasks.add(task);
    }

    /** Once only. */
    boolean take(String task) {
        return tasks.remove(task);
    }

    @Override
    public void flush() {
        // nothing of this is written
    }

    @Override
    public void close() {
        tasks.clear();
    }

    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return SubmittedTasks.class;
        }

        @Override
        public Session openSession() {
            return new SubmittedTasks();
        }
    }
}
