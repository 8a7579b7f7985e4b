package se.hemvist.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds Chromium on this machine, or installs Debian's where it may, or says in one sentence what is missing. Its
 * headless shell is the same engine for three quarters of the processor time; the handbooks' pictures are taken by the
 * whole browser, whose date fields speak Swedish.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=sv-SE");

    private static final boolean PICTURES = Boolean.getBoolean("hemvist.write");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Path executable = find().or(Chromium::install)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium: install it (Debian: apt-get install chromium) or name it in CHROMIUM."));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setEnv(inSwedish())
                        .setArgs(QUIET));
    }

    /** Fields for days read åååå-mm-dd where Debian's chromium-l10n is installed, and mm/dd/yyyy where it is not. */
    private static Map<String, String> inSwedish() {
        var environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", "sv");
        return environment;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
                        PICTURES ? "" : "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "-qq", "update");
        if (!PICTURES) {
            add("chromium-headless-shell", "fonts-dejavu-core");
        }
        return find().or(() -> {
            add("chromium", "fonts-dejavu-core");
            add("chromium-l10n");
            return find();
        });
    }

    private static void add(String... packages) {
        var command = Stream.of("apt-get", "-qq", "-y", "--no-install-recommends", "install");
        run(Stream.concat(command, Stream.of(packages)).toArray(String[]::new));
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException absent) {
            throw new IllegalStateException("Could not run " + command[0], absent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
