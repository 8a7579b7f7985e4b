package se.hemvist.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How long something took, so many times over: in milliseconds, shortest first. */
record Timing(double[] millis) {

    static Timing of(int from, int until, IntConsumer work) {
        return new Timing(IntStream.range(from, until)
                .mapToDouble(n -> {
                    long start = System.nanoTime();
                    work.accept(n);
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray());
    }

    double percentile(int percent) {
        return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
    }

    double perSecond() {
        return 1000 * millis.length / Arrays.stream(millis).sum();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms", percentile(50), percentile(95), percentile(99));
    }
}
