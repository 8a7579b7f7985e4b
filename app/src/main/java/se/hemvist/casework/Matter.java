package se.hemvist.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a case and has a process of its own, such as an immediate custody.
 *
 * @param kind the process's id
 */
public record Matter(UUID id, UUID caseId, String kind, Instant begun, @Nullable Instant ended) {

    public boolean isOpen() {
        return ended == null;
    }
}
