package se.hemvist.childcase.happening;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/**
 * Whether the police may know of an event, and by which right.
 *
 * @param basis a code of the catalogue; null when nothing lets them
 * @param officer null when the basis had ceased to apply as the police were to be told
 */
record GroundChosen(UUID event, @Nullable String basis, String reason, @Nullable String officer, Instant at)
        implements CaseEntry {

    String what() {
        return basis == null ? "Polisen får inte veta om händelsen" : "Polisen får veta om händelsen";
    }

    @Override
    public String toString() {
        return "GroundChosen[" + basis + "]";
    }
}
