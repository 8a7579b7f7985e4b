package se.hemvist.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** AES-256-GCM under one keyset. What a value is for is bound to it, so a value moved to another column does not open. */
final class SealingKey {

    private final Aead aead;

    private SealingKey(Aead aead) {
        this.aead = aead;
    }

    static SealingKey from(KeyFolder folder, String name) {
        try {
            AeadConfig.register();
            return of(folder.keyset(name, PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("Nyckeln " + name + " går inte att använda.");
        }
    }

    private static SealingKey of(KeysetHandle keyset) throws GeneralSecurityException {
        return new SealingKey(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    String seal(String column, byte[] clear) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(clear, column.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A value of " + column + " could not be sealed");
        }
    }

    byte[] open(String column, String sealed) {
        try {
            return aead.decrypt(Base64.getDecoder().decode(sealed), column.getBytes(UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new SealBroken(column);
        }
    }
}
