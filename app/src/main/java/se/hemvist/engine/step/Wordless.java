package se.hemvist.engine.step;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;

/**
 * A failure without the words of what failed: the engine writes messages and stack traces into its job tables, and
 * other people's messages may quote a row. Types, the database's state code and the lines of code are kept.
 */
public final class Wordless extends ProcessEngineException {

    private final boolean collision;

    private Wordless(String message, boolean collision) {
        super(message);
        this.collision = collision;
    }

    /** Whether somebody else was first; it may go better the next time. */
    boolean isCollision() {
        return collision;
    }

    /** The engine's own exceptions pass as they are: it tells them apart when it retries. */
    public static ProcessEngineException of(String where, Throwable cause) {
        if (cause instanceof ProcessEngineException known) {
            return known;
        }
        var types = new StringBuilder(where).append(" failed:");
        var root = cause;
        for (@Nullable Throwable each = cause; each != null; each = each.getCause()) {
            root = each;
            types.append(' ').append(each.getClass().getSimpleName());
            if (each instanceof SQLException sql) {
                types.append('(').append(sql.getSQLState()).append(')');
            }
        }
        var failure = new Wordless(types.toString(), Collision.isIn(cause));
        failure.setStackTrace(root.getStackTrace());
        return failure;
    }
}
