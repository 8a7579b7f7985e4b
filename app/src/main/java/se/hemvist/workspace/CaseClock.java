package se.hemvist.workspace;

import java.time.Instant;

/**
 * A statutory clock of a case.
 *
 * @param id opaque
 * @param what must have been done
 * @param end the first moment that is too late
 * @param ifMissed what it means, in one sentence
 * @param source the paragraph or the practice
 * @param answer what the chief has said of its being missed, and who it was; empty while nobody has
 * @param critical what was decided has fallen, and the chief has not answered for it
 */
public record CaseClock(
        String id,
        String caseNumber,
        String what,
        Instant from,
        Instant end,
        String ifMissed,
        String source,
        Standing standing,
        String answer,
        boolean critical) {

    /** How it stands now. */
    public enum Standing {
        RUNS,
        ENDS_SOON,
        MISSED,
        ANSWERED_FOR,
        MET,
        DROPPED;

        public boolean isOpen() {
            return this == RUNS || this == ENDS_SOON || this == MISSED;
        }
    }

    @Override
    public String toString() {
        return "CaseClock[" + caseNumber + " " + standing + "]";
    }
}
