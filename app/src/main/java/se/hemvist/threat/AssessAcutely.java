package se.hemvist.threat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Akut bedömning: on the telephone, at night, in a minute.
 *
 * @param identityNumber none when nobody knows who it is
 * @param identityUnknown said on purpose, so that no number is left out by mistake
 * @param actorPersons identity numbers of hotaktörer, one a line
 * @param areasReleased whether the kommun may know the areas
 */
record AssessAcutely(
        @Nullable @Size(max = 200) String identityNumber,
        @Nullable Boolean identityUnknown,
        @NotNull ThreatLevel level,
        List<String> actorNetworks,
        @Nullable @Size(max = 10_000) String actorPersons,
        List<String> unsuitableAreas,
        @Nullable Boolean areasReleased,
        @NotNull AcuteThreat.Hours holds,
        @Nullable @Size(max = 10_000) String grounds) {

    public AssessAcutely {
        actorNetworks = List.copyOf(actorNetworks);
        unsuitableAreas = List.copyOf(unsuitableAreas);
    }

    AcuteThreat threat() {
        return new AcuteThreat(
                level,
                actorNetworks,
                actorPersons,
                unsuitableAreas,
                Boolean.TRUE.equals(areasReleased),
                holds,
                grounds);
    }

    @Override
    public String toString() {
        return "AssessAcutely[" + level + "]";
    }
}
