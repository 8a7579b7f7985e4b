package se.hemvist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** With {@code hemvist.fresh=true} the embedded database and its keys are gone before anything opens them. */
final class FreshStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DATABASE = "hemvist.mv.db";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var embedded = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:");
        if (embedded && environment.getProperty("hemvist.fresh", Boolean.class, false)) {
            delete(Path.of(environment.getProperty("hemvist.data", "./data")));
        }
    }

    /** Only a folder that holds our database: a wrong path must not cost anybody their files. */
    private static void delete(Path data) {
        if (Files.exists(data.resolve(DATABASE))) {
            try {
                FileSystemUtils.deleteRecursively(data);
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        }
    }
}
