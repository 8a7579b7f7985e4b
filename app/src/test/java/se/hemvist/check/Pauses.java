package se.hemvist.check;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One party's luck, given by a seed: how long they wait and what they choose. */
final class Pauses {

    /** In ms; as long as a check takes, or as it waits for its turn, so that one may fall before, into or after it. */
    private static final int[] LONGEST = {20, 100, 300};

    private final Random random;
    private final long longest;

    Pauses(long seed) {
        random = new Random(seed);
        longest = TimeUnit.MILLISECONDS.toNanos(LONGEST[random.nextInt(LONGEST.length)]);
    }

    void pause() {
        if (random.nextInt(3) > 0) {
            LockSupport.parkNanos(random.nextLong(longest));
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
