package se.hemvist.threat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Följ upp akut bedömning: what comes after the hours that it holds.
 *
 * @param identityNumber of somebody who was unknown and no longer is
 */
record FollowUpAcute(
        @NotNull Next next, @Nullable @Size(max = 200) String identityNumber, @Nullable @Size(max = 200) String name) {

    @Override
    public String toString() {
        return "FollowUpAcute[" + next + "]";
    }

    /** What happens with an acute assessment. */
    enum Next {
        FULL,
        LAPSE
    }
}
