package se.hemvist.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;

/** Tokens that find a value without showing it: HMAC-SHA256 under a key of its own for each domain and purpose. */
@Component
public class BlindIndex {

    private static final String MAC = "HmacSHA256";

    private final Map<InformationDomain, DerivingKey> keys;
    private final Map<Purpose, SecretKey> derived = new ConcurrentHashMap<>();

    BlindIndex(KeyFolder folder) {
        keys = Stream.of(InformationDomain.values())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), domain -> DerivingKey.from(folder, fileOf(domain))));
    }

    /** 43 characters of base64url. The same value has another token for every other purpose or domain. */
    public String token(InformationDomain domain, String purpose, String value) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(derived.computeIfAbsent(new Purpose(domain, purpose), this::derive));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(value.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A token for " + purpose + " could not be made");
        }
    }

    private SecretKey derive(Purpose purpose) {
        var key = keys.get(purpose.domain());
        if (key == null) {
            throw new IllegalStateException("No key for the domain");
        }
        return key.derive(purpose.name(), MAC);
    }

    private static String fileOf(InformationDomain domain) {
        return domain.name().toLowerCase(Locale.ROOT) + ".prf";
    }

    private record Purpose(InformationDomain domain, String name) {}
}
