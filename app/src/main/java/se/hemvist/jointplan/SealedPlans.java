package se.hemvist.jointplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** What plans say as sealed JSON, under the key of the kommuner. */
@Component
class SealedPlans {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;

    private final Vault vault;
    private final ObjectMapper json;

    SealedPlans(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    String seal(String column, Record content) {
        try {
            return sealText(column, json.writeValueAsString(content));
        } catch (JsonProcessingException unwritable) {
            // Its message may quote the plan.
            throw new IllegalStateException("A plan could not be written");
        }
    }

    <T extends Record> T open(String column, String sealed, Class<T> content) {
        try {
            return json.readValue(openText(column, sealed), content);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A plan could not be read");
        }
    }

    String sealText(String column, String text) {
        return vault.seal(DOMAIN, column, text);
    }

    String openText(String column, String sealed) {
        return vault.open(DOMAIN, column, sealed);
    }
}
