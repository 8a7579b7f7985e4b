package se.hemvist.threat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.threat.AssessThreat.Custody;
import se.hemvist.threat.AssessThreat.Imminence;
import se.hemvist.threat.AssessThreat.ProtectiveMeasure;
import se.hemvist.threat.AssessThreat.Role;
import se.hemvist.threat.AssessThreat.Trend;

/**
 * Bedöm hot mot barn: the full form of a child under 15, of whom nothing is asked that is made for adults. Persons are written
 * as in {@link AssessThreat}.
 *
 * @param usedBy who uses the child, and for what
 * @param familySituation what the family knows, can do and is exposed to; {@code family} is who moves along
 */
public record AssessChildThreat(
        @NotNull NetworkLink networkLink,
        List<String> ownNetworks,
        @NotBlank @Size(max = LONG) String usedBy,
        @Nullable @Size(max = LONG) String debts,
        @Nullable @Size(max = LONG) String weapons,
        @Nullable @Size(max = LONG) String schooling,
        @Nullable @Size(max = LONG) String familySituation,
        List<String> actorNetworks,
        @Nullable @Size(max = LONG) String actorPersons,
        @Nullable Custody actorsInCustody,
        @Nullable Boolean withNetworks,
        @Nullable @Size(max = LONG) String notTogetherWith,
        List<String> unsuitableAreas,
        @Nullable @Size(max = LONG) String neutralAreas,
        @Nullable @Size(max = LONG) String family,
        @Nullable Boolean familyNetworksChecked,
        @Nullable Imminence imminence,
        @Nullable Trend trend,
        @NotNull ThreatLevel level,
        @NotBlank @Size(max = LONG) String grounds,
        List<ProtectiveMeasure> measures,
        @NotNull Reliability reliability,
        @NotNull Correctness correctness,
        @NotNull LocalDate validUntil,
        @NotBlank @Size(max = LONG) String releaseText,
        List<String> releasedAreas) {

    private static final int LONG = 10_000;

    public AssessChildThreat {
        ownNetworks = chosen(ownNetworks);
        actorNetworks = chosen(actorNetworks);
        unsuitableAreas = chosen(unsuitableAreas);
        measures = chosen(measures);
        releasedAreas = chosen(releasedAreas);
    }

    /** A form where nothing was chosen may send no list at all. */
    private static <T> List<T> chosen(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().distinct().toList();
    }

    Judgement judgement() {
        return new Judgement(
                Role.CHILD,
                networkLink,
                level,
                grounds,
                new SourceGrade(reliability, correctness),
                validUntil,
                releaseText,
                releasedAreas,
                new Judgement.Named(
                        ownNetworks,
                        actorNetworks,
                        actorPersons,
                        actorsInCustody,
                        withNetworks,
                        notTogetherWith,
                        unsuitableAreas,
                        neutralAreas,
                        family,
                        familyNetworksChecked),
                new Judgement.Picture(null, null, null, imminence, trend, measures),
                new ChildSituation(usedBy, debts, weapons, schooling, familySituation));
    }

    @Override
    public String toString() {
        return "AssessChildThreat[" + level + "]";
    }
}
