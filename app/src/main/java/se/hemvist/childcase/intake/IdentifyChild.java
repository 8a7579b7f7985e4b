package se.hemvist.childcase.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.secrecy.ProtectedIdentity;

/** Who the child is. */
record IdentifyChild(
        @NotBlank @Size(max = 200) String identityNumber,
        @NotBlank @Size(max = 200) String name,
        ProtectedIdentity protection) {

    @Override
    public String toString() {
        return "IdentifyChild[•••]";
    }
}
