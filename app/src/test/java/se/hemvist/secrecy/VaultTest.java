package se.hemvist.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static se.hemvist.organisation.InformationDomain.MUNICIPAL;
import static se.hemvist.organisation.InformationDomain.POLICE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class VaultTest {

    private static final String COLUMN = "person.name";
    private static final String CLEAR = "Märta Ågren";

    private Path folder;
    private Vault vault;

    @BeforeEach
    void firstStart(@TempDir Path empty) {
        folder = empty;
        vault = new Vault(keys());
    }

    @Test
    void opensWhatItSealedAlsoAfterARestart() {
        var sealed = vault.seal(MUNICIPAL, COLUMN, CLEAR);

        assertThat(sealed).doesNotContain(CLEAR);
        assertThat(new Vault(keys()).open(MUNICIPAL, COLUMN, sealed)).isEqualTo(CLEAR);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(vault.seal(MUNICIPAL, COLUMN, CLEAR)).isNotEqualTo(vault.seal(MUNICIPAL, COLUMN, CLEAR));
    }

    @Test
    void doesNotOpenForAnotherDomain() {
        var sealed = vault.seal(MUNICIPAL, COLUMN, CLEAR);

        refusesToOpen(() -> vault.open(POLICE, COLUMN, sealed));
    }

    @Test
    void doesNotOpenWhatWasMovedToAnotherColumn() {
        var sealed = vault.seal(MUNICIPAL, COLUMN, CLEAR);

        refusesToOpen(() -> vault.open(MUNICIPAL, "person.number", sealed));
    }

    @Test
    void doesNotOpenWhatSomebodyChangedInAnyByte() {
        var sealed = Base64.getDecoder().decode(vault.seal(MUNICIPAL, COLUMN, CLEAR));

        for (int place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            refusesToOpen(
                    () -> vault.open(MUNICIPAL, COLUMN, Base64.getEncoder().encodeToString(changed)));
        }
        refusesToOpen(() -> vault.open(MUNICIPAL, COLUMN, "not base64!"));
    }

    @Test
    void keepsTheKeysFromOtherUsersOfTheMachine() throws IOException {
        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(files).hasSize(3).allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    @Test
    void makesNoKeysInProduction() {
        var production = new MockEnvironment();
        production.setActiveProfiles("postgres");
        var empty = new KeyFolder(folder.resolve("none"), production);

        assertThatIllegalStateException()
                .isThrownBy(() -> new Vault(empty))
                .withMessageContaining("saknas")
                .withMessageContaining(folder.resolve("none").toString());
    }

    @Test
    void sealsDraftsUnderAKeyOfTheirOwn() {
        var drafts = new DraftSealing(keys());
        var sealed = drafts.seal("anna/task", new byte[] {1, 2, 3});

        assertThat(drafts.open("anna/task", sealed)).containsExactly(1, 2, 3);
        refusesToOpen(() -> drafts.open("johan/task", sealed));
        refusesToOpen(() -> vault.open(MUNICIPAL, "anna/task", sealed));
    }

    private KeyFolder keys() {
        return new KeyFolder(folder.resolve("keys"), new MockEnvironment());
    }

    private static void refusesToOpen(Runnable opening) {
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(opening::run)
                .withNoCause()
                .withMessageNotContaining(CLEAR);
    }
}
