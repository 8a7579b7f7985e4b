package se.hemvist.childcase.intake;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.secrecy.ProtectedIdentity;

/**
 * Who the child is, or that it cannot be found out.
 *
 * @param why nobody can say who it is
 */
record IdentifyChild(
        Result result,
        @Nullable @Size(max = 200) String identityNumber,
        @Nullable @Size(max = 200) String name,
        @Nullable ProtectedIdentity protection,
        @Nullable @Size(max = 2000) String why) {

    enum Result {
        IDENTIFIED,
        STILL_UNKNOWN
    }

    @Override
    public String toString() {
        return "IdentifyChild[" + result + "]";
    }
}
