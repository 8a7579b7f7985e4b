package se.hemvist.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The handbooks of docs/handbok: which pictures they show, and what they say is to be seen there. Whatever stands in bold
 * after a picture, up to the next picture or heading, must be on the page when the picture is taken.
 */
final class Handbooks {

    static final Path FOLDER = Path.of("..", "docs", "handbok");
    static final Path PICTURES = FOLDER.resolve("bilder");

    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(bilder/([a-z0-9-]+)\\.png\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Map<String, List<String>> PROMISES = read();

    private Handbooks() {}

    /** The pictures by name, each with the words that must be in it. */
    static Map<String, List<String>> promises() {
        return PROMISES;
    }

    /** What a handbook says of this picture and the page does not show. */
    static List<String> untrueOf(String picture, Page page) {
        var promised = PROMISES.getOrDefault(picture, List.of());
        if (promised.isEmpty()) {
            return List.of();
        }
        var shown = plain(page.evaluate(
                        """
                        () => document.body.innerText + ' ' + [...document.querySelectorAll('input, textarea, [aria-label]')]
                          .map((one) => [one.value, one.placeholder, one.getAttribute('aria-label')].join(' ')).join(' ')""")
                .toString());
        return promised.stream().filter(words -> !shown.contains(plain(words))).toList();
    }

    /** Keeps the picture where a handbook shows it, when the handbooks are to be written. */
    static void keep(String picture, byte[] png) {
        if (Boolean.getBoolean("hemvist.write") && PROMISES.containsKey(picture)) {
            try {
                Files.write(Files.createDirectories(PICTURES).resolve(picture + ".png"), png);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<String>> read() {
        var promises = new TreeMap<String, List<String>>();
        for (var book : books()) {
            List<String> current = new ArrayList<>();
            for (var line : lines(book)) {
                if (line.startsWith("#")) {
                    current = new ArrayList<>();
                }
                var picture = PICTURE.matcher(line);
                if (picture.find()) {
                    current = promises.computeIfAbsent(picture.group(1), none -> new ArrayList<>());
                }
                BOLD.matcher(line).results().map(words -> words.group(1)).forEach(current::add);
            }
        }
        return promises;
    }

    private static List<Path> books() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path book) {
        try {
            return Files.readAllLines(book);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
