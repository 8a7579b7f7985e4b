package se.hemvist.secrecy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;

/**
 * Utlämnande: what one unit lets another know about a person, and why it may.
 *
 * @param subject opaque reference of the person, never a number or a name; stored sealed and as a token
 * @param purpose kebab code
 * @param fields the codes of the fields that passed, never their content
 * @param legalBasis a code of the catalogue
 * @param consentVersion of the consent it rests on, when it does
 * @param channel kebab code, such as {@code hemvist} or {@code phone}
 */
public record Disclosure(
        Tenant from,
        Tenant to,
        String subject,
        @Nullable String caseNumber,
        String purpose,
        List<String> fields,
        String legalBasis,
        @Nullable Integer consentVersion,
        String channel) {

    public Disclosure {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A disclosure names the fields that passed");
        }
    }
}
