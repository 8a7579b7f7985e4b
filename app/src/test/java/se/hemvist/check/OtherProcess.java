package se.hemvist.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link NodeOfItsOwn} as seen from outside. */
final class OtherProcess implements AutoCloseable {

    private static final int KEPT = 40;

    private final Process process;
    private final PrintWriter to;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Deque<String> last = new ArrayDeque<>();

    private OtherProcess(Process process) {
        this.process = process;
        this.to = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        var reader = new Thread(this::read, "other-process");
        reader.setDaemon(true);
        reader.start();
    }

    static OtherProcess start(String database, long lockMillis) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var start = new ProcessBuilder(
                        java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", NodeOfItsOwn.class.getName())
                .redirectErrorStream(true);
        start.command().addAll(List.of(database, Long.toString(lockMillis)));
        start.environment().put("CLASSPATH", path);
        try {
            return new OtherProcess(start.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read() {
        try (var from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = from.readLine(); line != null; line = from.readLine()) {
                if (line.startsWith(NodeOfItsOwn.ANSWER)) {
                    answers.add(line.substring(NodeOfItsOwn.ANSWER.length()));
                } else {
                    keep(line);
                }
            }
        } catch (IOException killed) {
            keep(killed.toString());
        }
    }

    private synchronized void keep(String line) {
        last.addLast(line);
        if (last.size() > KEPT) {
            last.removeFirst();
        }
    }

    void say(String words) {
        to.println(words);
    }

    /** What it says after that word, which is the next that it says. */
    String hear(String word) throws InterruptedException {
        var answer = answers.poll(90, TimeUnit.SECONDS);
        if (answer == null || !answer.startsWith(word)) {
            synchronized (this) {
                throw new IllegalStateException(
                        "Said " + answer + " and not " + word + ":\n" + String.join("\n", last));
            }
        }
        return answer.substring(word.length()).strip();
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
