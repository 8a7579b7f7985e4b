package se.hemvist.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.organisation.InformationDomain.COORDINATION;
import static se.hemvist.organisation.InformationDomain.MUNICIPAL;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class BlindIndexTest {

    private static final String VALUE = "some value";

    private Path folder;

    @BeforeEach
    void start(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void givesTheSameTokenAlsoAfterARestart() {
        assertThat(index("keys").token(MUNICIPAL, "home", VALUE))
                .isEqualTo(index("keys").token(MUNICIPAL, "home", VALUE))
                .matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void givesAnotherTokenForEveryPurposeDomainAndValue() {
        var index = index("keys");

        assertThat(new String[] {
                    index.token(MUNICIPAL, "home", VALUE),
                    index.token(MUNICIPAL, "cell", VALUE),
                    index.token(COORDINATION, "home", VALUE),
                    index.token(MUNICIPAL, "home", VALUE + " "),
                    index("other keys").token(MUNICIPAL, "home", VALUE)
                })
                .doesNotHaveDuplicates();
    }

    private BlindIndex index(String name) {
        return new BlindIndex(new KeyFolder(folder.resolve(name), new MockEnvironment()));
    }
}
