package se.hemvist.exitcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.secrecy.ProtectedIdentity;

/** What is asked when a case is opened. */
record OpenExitCase(
        @NotBlank @Size(max = 200) String identityNumber,
        @NotBlank @Size(max = 200) String name,
        ProtectedIdentity protection,
        ContactSource contactSource,
        Urgency urgency,
        @Nullable @Size(max = 10_000) String contactNote,
        ConsentAnswer consent,
        @Nullable LocalDate consentSigned,
        List<ConsentAuthority> consentAuthorities) {

    OpenExitCase {
        consentAuthorities = consentAuthorities == null ? List.of() : List.copyOf(consentAuthorities);
    }

    @Override
    public String toString() {
        return "OpenExitCase[•••]";
    }
}
