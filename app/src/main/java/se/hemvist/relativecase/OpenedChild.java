package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.secrecy.ProtectedIdentity;

/** A child who is threatened too. */
record OpenedChild(
        @NotBlank @Size(max = 200) String identityNumber,
        @NotBlank @Size(max = 200) String name,
        ProtectedIdentity protection,
        GuardiansAnswer consent) {

    @Override
    public String toString() {
        return "OpenedChild[•••]";
    }

    /** What those who have the custody say. */
    enum GuardiansAnswer {
        GUARDIANS,
        GUARDIAN_THREATENS,
        GUARDIAN_REFUSES
    }
}
