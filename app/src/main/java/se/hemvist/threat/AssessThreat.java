package se.hemvist.threat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;

/**
 * Bedöm hot och risk: the full form.
 *
 * @param actorPersons identity numbers of hotaktörer, one a line
 * @param withNetworks whether the networks of those persons stand behind the threat
 * @param notTogetherWith identity numbers, one a line
 * @param unsuitableAreas codes of kommuner
 * @param intent avsikt, 0–4
 * @param capability förmåga, 0–4
 * @param vulnerability sårbarhet, 0–4
 * @param releaseText what the kommun may read
 * @param releasedAreas those of the unsuitable areas that the kommun may know
 */
public record AssessThreat(
        @NotNull(message = "Ange personens roll.") Role role,
        @NotNull(message = "Ange om det finns en koppling till nätverk.") NetworkLink networkLink,
        List<String> ownNetworks,
        List<String> actorNetworks,
        @Nullable @Size(max = LONG, message = TOO_LONG) String actorPersons,
        @Nullable Custody actorsInCustody,
        @Nullable Boolean withNetworks,
        @Nullable @Size(max = LONG, message = TOO_LONG) String notTogetherWith,
        List<String> unsuitableAreas,
        @Nullable @Size(max = LONG, message = TOO_LONG) String neutralAreas,
        @Nullable @Min(value = 0, message = SCALE) @Max(value = 4, message = SCALE) Integer intent,
        @Nullable @Min(value = 0, message = SCALE) @Max(value = 4, message = SCALE) Integer capability,
        @Nullable @Min(value = 0, message = SCALE) @Max(value = 4, message = SCALE) Integer vulnerability,
        @Nullable Imminence imminence,
        @Nullable Trend trend,
        @NotNull(message = "Ange hotnivån.") ThreatLevel level,
        @NotBlank(message = "Skriv skälen för bedömningen.") @Size(max = LONG, message = TOO_LONG) String grounds,
        List<ProtectiveMeasure> measures,
        @NotNull(message = "Ange källans tillförlitlighet.") Reliability reliability,
        @NotNull(message = "Ange uppgiftens riktighet.") Correctness correctness,
        @NotNull(message = "Ange till vilken dag bedömningen gäller.") LocalDate validUntil,
        @NotBlank(message = "Skriv vad kommunen får veta.") @Size(max = LONG, message = TOO_LONG) String releaseText,
        List<String> releasedAreas) {

    private static final int LONG = 10_000;
    private static final String TOO_LONG = "Texten får ha högst 10 000 tecken.";
    private static final String SCALE = "Ange ett tal från 0 till 4.";

    public AssessThreat {
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

    SourceGrade grade() {
        return new SourceGrade(reliability, correctness);
    }

    @Override
    public String toString() {
        return "AssessThreat[" + level + "]";
    }

    /** Who the person is in the case. */
    public enum Role {
        LEAVER,
        RELATIVE,
        CHILD,
        OTHER
    }

    /** Whether those who threaten are locked up. */
    public enum Custody {
        YES,
        NO,
        UNKNOWN
    }

    /** How near in time the threat is. */
    public enum Imminence {
        NOW,
        WEEKS,
        MONTHS,
        NOT_IMMINENT
    }

    /** Which way the threat goes. */
    public enum Trend {
        RISING,
        STEADY,
        FALLING
    }

    /** Skyddsåtgärd that the police think of. */
    public enum ProtectiveMeasure {
        ADVICE,
        WATCH,
        ALARM_KIT,
        SHELTER,
        CONTACT_BAN,
        MOVE,
        WITNESS_PROTECTION
    }
}
