package se.hemvist.threat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Option;

/** What the assessor sees of the request or of the review, and from {@code level} on what was written before. */
record AssessAcuteThreatShown(
        String caseNumber,
        String person,
        String identity,
        String protection,
        String request,
        String comment,
        List<Option> networks,
        List<Option> municipalities,
        @Nullable ThreatLevel level,
        @Nullable List<String> actorNetworks,
        @Nullable String actorPersons,
        @Nullable List<String> unsuitableAreas,
        @Nullable Boolean areasReleased,
        AcuteThreat.Hours holds,
        @Nullable String grounds) {

    @Override
    public String toString() {
        return "AssessAcuteThreatShown[" + caseNumber + "]";
    }
}
