package se.hemvist.threat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bedöm akut hot: the form of a minute, of a person who is known to the case.
 *
 * @param actorPersons identity numbers of hotaktörer, one a line
 * @param areasReleased whether the kommun may know the areas
 */
record AssessAcuteThreat(
        @NotNull ThreatLevel level,
        List<String> actorNetworks,
        @Nullable @Size(max = 10_000) String actorPersons,
        List<String> unsuitableAreas,
        @Nullable Boolean areasReleased,
        @NotNull AcuteThreat.Hours holds,
        @Nullable @Size(max = 10_000) String grounds) {

    public AssessAcuteThreat {
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
        return "AssessAcuteThreat[" + level + "]";
    }
}
