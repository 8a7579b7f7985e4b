package se.hemvist.policy;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.hemvist.engine.Refusal;

/** A file as it was uploaded, known by its hash. It stays in the session of whoever tries it, and nowhere else. */
final class UploadedFile implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 256 * 1024;

    private final byte[] content;
    private final int inForceThen;

    /** @param inForceThen the version of the table in force that it was compared with */
    UploadedFile(byte[] content, int inForceThen) {
        if (content.length == 0) {
            throw new Refusal("file", "Välj en fil som slutar på .dmn.");
        }
        if (content.length > MOST_BYTES) {
            throw new Refusal("file", "Filen är för stor. Högst %d kilobyte.".formatted(MOST_BYTES / 1024));
        }
        this.content = content.clone();
        this.inForceThen = inForceThen;
    }

    byte[] content() {
        return content.clone();
    }

    int inForceThen() {
        return inForceThen;
    }

    String hash() {
        return hash(content);
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
