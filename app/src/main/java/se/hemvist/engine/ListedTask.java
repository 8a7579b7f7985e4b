package se.hemvist.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task as its officer sees it in a list.
 *
 * @param name what people call it
 * @param instruction one Swedish sentence that says what to do
 * @param process what people call the process that it belongs to
 * @param subject opaque, the instance's business key
 * @param assignee the user who has taken it
 */
public record ListedTask(
        String id,
        String name,
        String instruction,
        String process,
        String caseNumber,
        String subject,
        @Nullable String assignee,
        @Nullable Instant due,
        Instant since) {

    public boolean isTakenBy(String user) {
        return user.equals(assignee);
    }
}
