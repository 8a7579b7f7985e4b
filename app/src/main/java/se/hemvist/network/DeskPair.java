package se.hemvist.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;

/**
 * Samordningens tillfälliga par: two persons whom the desk keeps apart since the police have rung, for some hours or until
 * an officer answers for it.
 *
 * @param number by which the police find their task; random
 * @param factId the pair in the register
 * @param region whose unit confirms it
 * @param outcome null as long as nobody has confirmed it and its time is not out
 */
public record DeskPair(
        String id,
        String number,
        String factId,
        Tenant region,
        String recordedBy,
        Instant recordedAt,
        Instant holdsUntil,
        Call call,
        @Nullable Outcome outcome) {

    public boolean isConfirmed() {
        return outcome == Outcome.CONFIRMED;
    }

    @Override
    public String toString() {
        return "DeskPair[" + number + "]";
    }

    /** What became of it. */
    public enum Outcome {
        CONFIRMED,
        LAPSED
    }

    /** Who rang, and what they said. */
    public record Call(String caller, String why) {

        @Override
        public String toString() {
            return "Call[•••]";
        }
    }
}
