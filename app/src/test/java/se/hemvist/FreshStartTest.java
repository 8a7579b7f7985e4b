package se.hemvist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.support.GenericApplicationContext;

class FreshStartTest {

    @Test
    void deletesTheEmbeddedDatabaseAndItsKeys(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("hemvist.mv.db"), "rows");
        Files.writeString(folder.resolve("municipal.key"), "key");

        start(folder, true, "jdbc:h2:file:" + folder + "/hemvist");

        assertThat(folder).doesNotExist();
    }

    @Test
    void leavesEverythingUnlessAsked(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("hemvist.mv.db"), "rows");

        start(folder, false, "jdbc:h2:file:" + folder + "/hemvist");
        start(folder, true, "jdbc:postgresql://localhost/hemvist");

        assertThat(folder.resolve("hemvist.mv.db")).exists();
    }

    @Test
    void leavesAFolderThatIsNotOurs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("letters.txt"), "dear");

        start(folder, true, "jdbc:h2:file:" + folder + "/hemvist");

        assertThat(folder.resolve("letters.txt")).exists();
    }

    private static void start(Path folder, boolean fresh, String url) {
        try (var context = new GenericApplicationContext()) {
            TestPropertyValues.of("hemvist.fresh=" + fresh, "hemvist.data=" + folder, "spring.datasource.url=" + url)
                    .applyTo(context);
            new FreshStart().initialize(context);
        }
    }
}
