package se.hemvist.engine.step;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Two changed the same in one moment: the engine, the database or a version of our own has let the other be first. */
public final class Collision {

    /** Transaction rollback in the SQL standard: a deadlock, or what could not be serialised. */
    private static final String ROLLED_BACK = "40";

    private Collision() {}

    /** Whether that is why it failed, however deep the reason lies. */
    public static boolean isIn(Throwable failed) {
        return Stream.iterate(failed, each -> each != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Collision::is);
    }

    private static boolean is(Throwable each) {
        return each instanceof OptimisticLockingException
                || (each instanceof Wordless wordless && wordless.isCollision())
                || each instanceof ConcurrencyFailureException
                || (each instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(ROLLED_BACK));
    }
}
