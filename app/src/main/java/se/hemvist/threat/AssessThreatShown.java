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
import se.hemvist.threat.AssessThreat.Role;
import se.hemvist.threat.AssessThreat.Trend;

/**
 * What the assessor sees of the request, and what was written before: from {@code role} on, the fields of the form as
 * they are filled in already, so that nobody types anything twice.
 */
record AssessThreatShown(
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
        @Nullable Role role,
        @Nullable NetworkLink networkLink,
        @Nullable List<String> ownNetworks,
        @Nullable List<String> actorNetworks,
        @Nullable String actorPersons,
        @Nullable Custody actorsInCustody,
        @Nullable Boolean withNetworks,
        @Nullable String notTogetherWith,
        @Nullable List<String> unsuitableAreas,
        @Nullable String neutralAreas,
        @Nullable String family,
        @Nullable Boolean familyNetworksChecked,
        @Nullable Integer intent,
        @Nullable Integer capability,
        @Nullable Integer vulnerability,
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
        return "AssessThreatShown[" + caseNumber + "]";
    }
}
