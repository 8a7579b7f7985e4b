package se.hemvist.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A keyset that other keys are derived from by HKDF; its primary key may not change as long as there are tokens. */
final class DerivingKey {

    private static final int BYTES = 32;

    private final PrfSet prf;

    private DerivingKey(PrfSet prf) {
        this.prf = prf;
    }

    static DerivingKey from(KeyFolder folder, String name) {
        try {
            PrfConfig.register();
            var keyset = folder.keyset(name, PredefinedPrfParameters.HKDF_SHA256);
            return new DerivingKey(keyset.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("Nyckeln " + name + " går inte att använda.");
        }
    }

    SecretKey derive(String purpose, String algorithm) {
        try {
            return new SecretKeySpec(prf.computePrimary(purpose.getBytes(UTF_8), BYTES), algorithm);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key for " + purpose + " could not be derived");
        }
    }
}
