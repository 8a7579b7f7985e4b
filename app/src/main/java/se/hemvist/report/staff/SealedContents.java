package se.hemvist.report.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** What a report says as sealed JSON, under the key of whose record it is. */
@Component
class SealedContents {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final Vault vault;

    SealedContents(Vault vault) {
        this.vault = vault;
    }

    String seal(InformationDomain domain, String column, Record content) {
        try {
            return vault.seal(domain, column, json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A report could not be written");
        }
    }

    <T extends Record> T open(InformationDomain domain, String column, String sealed, Class<T> content) {
        try {
            return json.readValue(vault.open(domain, column, sealed), content);
        } catch (JsonProcessingException impossible) {
            // Without its cause, which would quote the text.
            throw new IllegalStateException("A report could not be read");
        }
    }

    String sealText(InformationDomain domain, String column, String text) {
        return vault.seal(domain, column, text);
    }
}
