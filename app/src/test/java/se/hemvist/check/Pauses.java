package se.hemvist.check;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** One party's luck, given by a seed: how long they wait and what they choose. */
final class Pauses {

    /** About as long as a check takes, so that one may fall before, into or after it. */
    private static final long LONGEST = Duration.ofMillis(40).toNanos();

    private final Random random;

    Pauses(long seed) {
        random = new Random(seed);
    }

    void pause() {
        if (random.nextInt(3) > 0) {
            LockSupport.parkNanos(random.nextLong(LONGEST));
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T anyOf(T... several) {
        return several[random.nextInt(several.length)];
    }
}
