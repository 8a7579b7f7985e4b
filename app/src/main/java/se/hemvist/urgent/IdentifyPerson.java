package se.hemvist.urgent;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.secrecy.ProtectedIdentity;

/**
 * Fastställ identitet: who it was, and whether the identity is protected.
 *
 * @param identityNumber of somebody who was unknown
 * @param why nobody can say who it is
 */
record IdentifyPerson(
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
        return "IdentifyPerson[" + result + "]";
    }
}
