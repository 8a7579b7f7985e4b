package se.hemvist.relativecase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.secrecy.ProtectedIdentity;

/** What is asked when a case is opened: one person, and children who get a case each of their own. */
record OpenRelativeCase(
        @NotBlank @Size(max = 200) String identityNumber,
        @NotBlank @Size(max = 200) String name,
        ProtectedIdentity protection,
        HowUrgent urgency,
        @Nullable @Size(max = 10_000) String story,
        ConsentBasis consent,
        @Nullable LocalDate consentSigned,
        List<ConsentParty> consentAuthorities,
        List<@Valid OpenedChild> children) {

    OpenRelativeCase {
        consentAuthorities = consentAuthorities == null ? List.of() : List.copyOf(consentAuthorities);
        children = children == null ? List.of() : List.copyOf(children);
    }

    @Override
    public String toString() {
        return "OpenRelativeCase[•••]";
    }
}
