package se.hemvist.threat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Option;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.threat.AssessThreat.Custody;
import se.hemvist.threat.AssessThreat.Imminence;
import se.hemvist.threat.AssessThreat.ProtectiveMeasure;
import se.hemvist.threat.AssessThreat.Trend;

/** What the assessor of a child sees; from {@code networkLink} on, the fields of the form as they are filled in already. */
record AssessChildThreatShown(
        String caseNumber,
        String person,
        String identity,
        String protection,
        String request,
        String comment,
        String events,
        List<Option> networks,
        List<Option> municipalities,
        String suggestedValidity,
        @Nullable NetworkLink networkLink,
        @Nullable List<String> ownNetworks,
        @Nullable String usedBy,
        @Nullable String debts,
        @Nullable String weapons,
        @Nullable String schooling,
        @Nullable String familySituation,
        @Nullable List<String> actorNetworks,
        @Nullable String actorPersons,
        @Nullable Custody actorsInCustody,
        @Nullable Boolean withNetworks,
        @Nullable String notTogetherWith,
        @Nullable List<String> unsuitableAreas,
        @Nullable String neutralAreas,
        @Nullable String family,
        @Nullable Boolean familyNetworksChecked,
        @Nullable Imminence imminence,
        @Nullable Trend trend,
        @Nullable ThreatLevel level,
        @Nullable String grounds,
        @Nullable List<ProtectiveMeasure> measures,
        @Nullable Reliability reliability,
        @Nullable Correctness correctness,
        @Nullable LocalDate validUntil,
        @Nullable String releaseText,
        @Nullable List<String> releasedAreas) {

    @Override
    public String toString() {
        return "AssessChildThreatShown[" + caseNumber + "]";
    }
}
