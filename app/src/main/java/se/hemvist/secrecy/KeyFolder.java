package se.hemvist.secrecy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The folder of the keys, outside the database, so that a stolen dump is not enough. */
@Component
class KeyFolder {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);

    private final Path folder;
    private final boolean mayGenerate;

    KeyFolder(@Value("${hemvist.keys:${hemvist.data:./data}/keys}") Path folder, Environment environment) {
        this.folder = folder.toAbsolutePath().normalize();
        this.mayGenerate = !environment.acceptsProfiles(Profiles.of("postgres"));
    }

    /** The keyset of that name; made at the first start of an embedded installation, and only there. */
    KeysetHandle keyset(String name, Parameters kind) {
        var file = folder.resolve(name + ".json");
        try {
            return Files.exists(file) ? read(file) : readOrGenerate(file, kind);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Nyckelfilen " + file + " går inte att läsa som en nyckel.");
        }
    }

    private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    /** Of two that start on the same folder at once, one makes the key and the other reads it. */
    private KeysetHandle readOrGenerate(Path file, Parameters kind) throws IOException, GeneralSecurityException {
        if (!mayGenerate) {
            throw new IllegalStateException("Nyckelfilen " + file + " saknas: i drift skapas inga nycklar, lägg dit den"
                    + " egna nyckeln eller rätta hemvist.keys.");
        }
        Files.createDirectories(folder);
        var lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return Files.exists(file) ? read(file) : generate(file, kind);
        }
    }

    private KeysetHandle generate(Path file, Parameters kind) throws IOException, GeneralSecurityException {
        var keyset = KeysetHandle.generateNew(kind);
        write(file, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        LOG.warn("Skapade nyckeln {} för den inbäddade databasen; i drift ska egna nycklar användas.", file);
        return keyset;
    }

    private void write(Path file, String content) throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.writeString(file, content);
            return;
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }
}
