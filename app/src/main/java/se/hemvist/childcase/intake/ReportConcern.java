package se.hemvist.childcase.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.secrecy.ProtectedIdentity;

/**
 * What is asked when a report of concern comes in.
 *
 * @param identityNumber empty when nobody knows who the child is
 */
record ReportConcern(
        @Nullable @Size(max = 200) String identityNumber,
        @NotBlank @Size(max = 200) String name,
        ProtectedIdentity protection,
        ConcernSource source,
        @Nullable @Size(max = 200) String reporter,
        LocalDate receivedOn,
        @NotBlank @Size(max = 10_000) String what) {

    @Override
    public String toString() {
        return "ReportConcern[•••]";
    }
}
