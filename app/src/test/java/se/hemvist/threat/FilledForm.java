package se.hemvist.threat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;

/** A form as an assessor may fill it in: a leaver, level HIGH, for ten days; change what the example is about. */
final class FilledForm {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 21);
    static final String GROUNDS = "Skäl-som-ingen-utanför-får-läsa";

    ThreatLevel level = ThreatLevel.HIGH;
    LocalDate validUntil = TODAY.plusDays(10);
    NetworkLink networkLink = NetworkLink.NONE_KNOWN;
    List<String> ownNetworks = List.of();
    List<String> actorNetworks = List.of();

    @Nullable
    String actorPersons;

    @Nullable
    Boolean withNetworks;

    @Nullable
    String notTogetherWith;

    @Nullable
    String family;

    @Nullable
    Boolean familyNetworksChecked;

    List<String> unsuitableAreas = List.of();
    List<String> releasedAreas = List.of();

    AssessThreat form() {
        return new AssessThreat(
                AssessThreat.Role.LEAVER,
                networkLink,
                ownNetworks,
                actorNetworks,
                actorPersons,
                AssessThreat.Custody.UNKNOWN,
                withNetworks,
                notTogetherWith,
                unsuitableAreas,
                null,
                family,
                familyNetworksChecked,
                3,
                2,
                null,
                AssessThreat.Imminence.WEEKS,
                null,
                level,
                GROUNDS,
                List.of(AssessThreat.ProtectiveMeasure.MOVE),
                Reliability.B,
                Correctness.TWO,
                validUntil,
                "Personen bör inte vistas i Malmö.",
                releasedAreas);
    }
}
