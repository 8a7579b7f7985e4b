package se.hemvist.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcessIndexTest {

    private static final Path PAGE = Path.of("../docs/processes.md");

    @Test
    void isWhatTheModelsSay() throws IOException {
        var page = ProcessIndex.page(Model.all());

        if (Boolean.getBoolean("hemvist.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("rewrite with -Dhemvist.write=true").content().isEqualTo(page);
    }
}
