package se.hemvist.secrecy;

import org.springframework.stereotype.Component;
import se.hemvist.engine.Sealing;

/** Drafts have a key of their own: they belong to a user, not to a domain. */
@Component
class DraftSealing implements Sealing {

    private final SealingKey key;

    DraftSealing(KeyFolder folder) {
        key = SealingKey.from(folder, "drafts.aead");
    }

    @Override
    public String seal(String purpose, byte[] clear) {
        return key.seal(purpose, clear);
    }

    @Override
    public byte[] open(String purpose, String sealed) {
        return key.open(purpose, sealed);
    }
}
