package se.hemvist.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;

/** Seals values for the database, with one key per information domain. The column's name is bound to the value. */
@Component
public class Vault {

    private final Map<InformationDomain, SealingKey> keys;

    Vault(KeyFolder folder) {
        keys = Stream.of(InformationDomain.values())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), domain -> SealingKey.from(folder, fileOf(domain))));
    }

    /** Base64; about 40 characters more than the text's own base64. Two seals of the same text differ. */
    public String seal(InformationDomain domain, String column, String clear) {
        return key(domain).seal(column, clear.getBytes(UTF_8));
    }

    /**
     * The text that was sealed.
     *
     * @throws SealBroken when key, column or content is not the one that was sealed
     */
    public String open(InformationDomain domain, String column, String sealed) {
        return new String(key(domain).open(column, sealed), UTF_8);
    }

    public @Nullable String sealNullable(InformationDomain domain, String column, @Nullable String clear) {
        return clear == null ? null : seal(domain, column, clear);
    }

    public @Nullable String openNullable(InformationDomain domain, String column, @Nullable String sealed) {
        return sealed == null ? null : open(domain, column, sealed);
    }

    private SealingKey key(InformationDomain domain) {
        var key = keys.get(domain);
        if (key == null) {
            throw new IllegalStateException("No key for the domain");
        }
        return key;
    }

    private static String fileOf(InformationDomain domain) {
        return domain.name().toLowerCase(Locale.ROOT) + ".aead";
    }
}
