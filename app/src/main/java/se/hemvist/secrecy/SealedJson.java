package se.hemvist.secrecy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;

/** Whole records in the database, each as one sealed JSON text. What can't be written or read fails without quoting it. */
@Component
public class SealedJson {

    /** Its own, so that what lies in the database stays readable however the pages' JSON is set; a field that is no more is left out. */
    private final JsonMapper json = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Vault vault;

    SealedJson(Vault vault) {
        this.vault = vault;
    }

    public String seal(InformationDomain domain, String column, Object content) {
        try {
            return vault.seal(domain, column, json.writeValueAsString(content));
        } catch (JsonProcessingException unwritable) {
            // Without its cause, whose message may quote the content.
            throw new IllegalStateException("A value of " + column + " could not be written");
        }
    }

    /**
     * What was sealed.
     *
     * @throws SealBroken as {@link Vault#open}
     */
    public <T> T open(InformationDomain domain, String column, String sealed, Class<T> as) {
        try {
            return json.readValue(vault.open(domain, column, sealed), as);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A value of " + column + " could not be read");
        }
    }

    public @Nullable String sealNullable(InformationDomain domain, String column, @Nullable Object content) {
        return content == null ? null : seal(domain, column, content);
    }

    public <T> @Nullable T openNullable(InformationDomain domain, String column, @Nullable String sealed, Class<T> as) {
        return sealed == null ? null : open(domain, column, sealed, as);
    }
}
