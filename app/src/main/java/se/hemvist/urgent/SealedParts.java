package se.hemvist.urgent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** A part of an urgent placement as one sealed text, under the key of the domain that it belongs to. */
@Component("urgentSealedParts")
class SealedParts {

    private final Vault vault;
    private final ObjectMapper json;

    SealedParts(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    @Nullable
    String sealNullable(InformationDomain domain, String column, @Nullable Record part) {
        return part == null ? null : seal(domain, column, part);
    }

    String seal(InformationDomain domain, String column, Record part) {
        try {
            return vault.seal(domain, column, json.writeValueAsString(part));
        } catch (JsonProcessingException unwritable) {
            // Its message may quote the part.
            throw new IllegalStateException("A part of " + column + " could not be written");
        }
    }

    <T extends Record> @Nullable T openNullable(
            InformationDomain domain, String column, @Nullable String sealed, Class<T> part) {
        return sealed == null ? null : open(domain, column, sealed, part);
    }

    <T extends Record> T open(InformationDomain domain, String column, String sealed, Class<T> part) {
        try {
            return json.readValue(vault.open(domain, column, sealed), part);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A part of " + column + " could not be read");
        }
    }
}
