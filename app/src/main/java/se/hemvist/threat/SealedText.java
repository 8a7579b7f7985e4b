package se.hemvist.threat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** What somebody wrote, as sealed JSON. */
@Component
class SealedText {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final Vault vault;

    SealedText(Vault vault) {
        this.vault = vault;
    }

    String seal(String column, Object content) {
        try {
            return vault.seal(InformationDomain.POLICE, column, json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A value of " + column + " could not be written");
        }
    }

    <T> T open(String column, String sealed, Class<T> as) {
        try {
            return json.readValue(vault.open(InformationDomain.POLICE, column, sealed), as);
        } catch (JsonProcessingException impossible) {
            // Without its cause, which would quote the text.
            throw new IllegalStateException("A value of " + column + " could not be read");
        }
    }
}
