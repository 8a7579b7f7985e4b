package se.hemvist.browser;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A handbook shows what the browser tests have seen, and nothing else. */
class HandbooksTest {

    private static final Pattern TAKEN = Pattern.compile("screenshot\\(\"([a-z0-9-]+)\"|\"([0-9]{2}-[a-z0-9-]+)\"");

    @Test
    void everyPictureIsThereAndIsShown() throws IOException {
        try (Stream<Path> files = Files.list(Handbooks.PICTURES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".png", ""))
                            .collect(toSet()))
                    .isEqualTo(Handbooks.promises().keySet());
        }
    }

    @Test
    void everyPictureIsTakenByABrowserTest() throws IOException {
        assertThat(taken()).containsAll(Handbooks.promises().keySet());
    }

    @Test
    void everyPictureIsSaidSomethingOf() {
        assertThat(Handbooks.promises())
                .allSatisfy((picture, words) -> assertThat(words).as(picture).isNotEmpty());
    }

    private static Set<String> taken() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(HandbooksTest::names)
                    .collect(toSet());
        }
    }

    private static Stream<String> names(Path source) {
        try {
            return TAKEN.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1) != null ? found.group(1) : found.group(2));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
