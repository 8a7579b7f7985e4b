package se.hemvist.urgent;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;
import se.hemvist.secrecy.ProtectedIdentity;

/**
 * Akut placering, in six questions: who, how old, the threat as told, where not, where, and until when; and what it rests
 * on.
 *
 * @param home id of a home of the register; else the kommun and the address say where
 * @param from the first day of who is there already; none: today
 */
record PlaceUrgently(
        Identity identity,
        @Nullable @Size(max = 200) String identityNumber,
        @Nullable @Size(max = 200) String name,
        @Nullable ProtectedIdentity protection,
        @Nullable @Min(0) @Max(120) Integer age,
        @NotBlank @Size(max = 10_000) String threat,
        List<String> impossible,
        @Nullable String home,
        @Nullable String municipality,
        @Nullable @Size(max = 500) String address,
        YesNo alreadyThere,
        @Nullable LocalDate from,
        LocalDate until,
        UrgentGround ground,
        @Nullable @Size(max = 2000) String groundNote) {

    /** Whether anybody knows who it is. */
    enum Identity {
        KNOWN,
        UNKNOWN
    }

    PlaceUrgently {
        impossible = impossible == null ? List.of() : List.copyOf(impossible);
    }

    @Override
    public String toString() {
        return "PlaceUrgently[•••]";
    }
}
