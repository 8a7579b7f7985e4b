package se.hemvist.exitcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** A part of a case as one sealed text. */
@Component
class SealedParts {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;

    private final Vault vault;
    private final ObjectMapper json;

    SealedParts(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    @Nullable
    String seal(String column, @Nullable Record part) {
        try {
            return part == null ? null : vault.seal(DOMAIN, column, json.writeValueAsString(part));
        } catch (JsonProcessingException unwritable) {
            // Its message may quote the part.
            throw new IllegalStateException("A part of " + column + " could not be written");
        }
    }

    <T extends Record> @Nullable T open(String column, @Nullable String sealed, Class<T> part) {
        try {
            return sealed == null ? null : json.readValue(vault.open(DOMAIN, column, sealed), part);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A part of " + column + " could not be read");
        }
    }
}
