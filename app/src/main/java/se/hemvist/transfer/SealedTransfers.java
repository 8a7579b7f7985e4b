package se.hemvist.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** What a transfer says as sealed JSON, under the key of the kommuner. */
@Component
class SealedTransfers {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String HANDED = "case_transfer.handed";

    private final Vault vault;
    private final ObjectMapper json;

    SealedTransfers(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    String seal(Handed handed) {
        try {
            return vault.seal(DOMAIN, HANDED, json.writeValueAsString(handed));
        } catch (JsonProcessingException unwritable) {
            // Its message may quote a text.
            throw new IllegalStateException("A transfer could not be written");
        }
    }

    Handed handed(String sealed) {
        try {
            return json.readValue(vault.open(DOMAIN, HANDED, sealed), Handed.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A transfer could not be read");
        }
    }

    @Nullable
    String text(String column, @Nullable String text) {
        return vault.sealNullable(DOMAIN, column, text);
    }

    @Nullable
    String opened(String column, @Nullable String sealed) {
        return vault.openNullable(DOMAIN, column, sealed);
    }
}
