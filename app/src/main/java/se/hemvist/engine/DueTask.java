package se.hemvist.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task with a due time.
 *
 * @param unit the information domain that it belongs to, such as {@code kommun-2281}
 * @param officer whose it is; nobody's while it is offered to a group
 * @param personal nobody else may hear of it: no chief because it is late, and nobody who stands in
 */
public record DueTask(
        String id,
        String caseNumber,
        String unit,
        @Nullable String officer,
        Instant due,
        Instant since,
        boolean personal) {}
