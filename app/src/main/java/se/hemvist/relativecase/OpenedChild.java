package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.secrecy.ProtectedIdentity;

/**
 * A child who is threatened too.
 *
 * @param story what concerns the child: the adult's own is not theirs, nor the police's to read about them
 */
record OpenedChild(
        @NotBlank @Size(max = 200) String identityNumber,
        @NotBlank @Size(max = 200) String name,
        ProtectedIdentity protection,
        GuardiansAnswer consent,
        @Nullable LocalDate consentSigned,
        List<ConsentParty> consentAuthorities,
        @Nullable @Size(max = 10_000) String story) {

    OpenedChild {
        consentAuthorities = consentAuthorities == null ? List.of() : List.copyOf(consentAuthorities);
    }

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
