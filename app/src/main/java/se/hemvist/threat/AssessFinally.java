package se.hemvist.threat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Gör avslutande bedömning: how great the threat is when the case is over, and where the person belongs now.
 *
 * @param returnedTo the networks that somebody who went back belongs to again; none chosen means all that they were leaving
 */
public record AssessFinally(
        @NotNull ThreatLevel level,
        @NotBlank @Size(max = 10_000) String grounds,
        @NotNull MembershipNow membershipNow,
        List<String> returnedTo,
        @NotBlank @Size(max = 10_000) String releaseText) {

    public AssessFinally {
        returnedTo = List.copyOf(returnedTo);
    }

    @Override
    public String toString() {
        return "AssessFinally[" + level + "]";
    }

    /** What became of the networks that the person was leaving. */
    public enum MembershipNow {
        RETURNED,
        LEAVING,
        LEFT
    }
}
