package se.hemvist.conflict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The default policy as cases: our own folder, and the one that the system property hemvist.vectors names. */
public final class ConflictVectors {

    private static final int PLENTY = 100_000_000;

    private ConflictVectors() {}

    /** Every case of both folders. */
    public static List<VectorCase> all() {
        return folders()
                .flatMap(ConflictVectors::files)
                .flatMap(ConflictVectors::cases)
                .toList();
    }

    private static Stream<Path> folders() {
        var more = System.getProperty("hemvist.vectors");
        return more == null || more.isBlank() ? Stream.of(ownFolder()) : Stream.of(ownFolder(), Path.of(more));
    }

    private static Path ownFolder() {
        try {
            return Path.of(Objects.requireNonNull(ConflictVectors.class.getResource("/vectors"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<VectorCase> cases(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            List<?> cases = Objects.requireNonNullElse(yaml().load(reader), List.of());
            return VectorNode.all(cases).stream().map(VectorWorld::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Yaml yaml() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(PLENTY);
        limits.setMaxAliasesForCollections(PLENTY);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(dumping), dumping, limits, new TextOnly());
    }

    /** Codes are strings: NO is no boolean, 0180 no number, and a date is read where one is expected. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, Pattern.compile("^(?:~|null)$"), "~n");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
