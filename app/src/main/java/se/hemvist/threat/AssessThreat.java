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
 * @param family identity numbers of those who move along and get a copy, one a line
 * @param familyNetworksChecked that none of them has a known link to a network
 * @param intent avsikt, 0–4
 * @param capability förmåga, 0–4
 * @param vulnerability sårbarhet, 0–4
 * @param releaseText what the kommun may read
 * @param releasedAreas those of the unsuitable areas that the kommun may know
 */
public record AssessThreat(
        @NotNull Role role,
        @NotNull NetworkLink networkLink,
        List<String> ownNetworks,
        List<String> actorNetworks,
        @Nullable @Size(max = LONG) String actorPersons,
        @Nullable Custody actorsInCustody,
        @Nullable Boolean withNetworks,
        @Nullable @Size(max = LONG) String notTogetherWith,
        List<String> unsuitableAreas,
        @Nullable @Size(max = LONG) String neutralAreas,
        @Nullable @Size(max = LONG) String family,
        @Nullable Boolean familyNetworksChecked,
        @Nullable @Min(value = 0) @Max(value = 4) Integer intent,
        @Nullable @Min(value = 0) @Max(value = 4) Integer capability,
        @Nullable @Min(value = 0) @Max(value = 4) Integer vulnerability,
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

    Judgement judgement() {
        return new Judgement(
                role,
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
                new Judgement.Picture(intent, capability, vulnerability, imminence, trend, measures),
                null);
    }

    @Override
    public String toString() {
        return "AssessThreat[" + level + "]";
    }

    /** Who the person is in the case. */
    public enum Role {
        LEAVER("Avhoppare"),
        RELATIVE("Anhörig"),
        CHILD("Barn"),
        OTHER("Annan");

        private final String title;

        Role(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Whether those who threaten are locked up. */
    public enum Custody {
        YES("Ja"),
        NO("Nej"),
        UNKNOWN("Okänt");

        private final String title;

        Custody(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** How near in time the threat is. */
    public enum Imminence {
        NOW("Nu"),
        WEEKS("Inom veckor"),
        MONTHS("Inom månader"),
        NOT_IMMINENT("Inte nära");

        private final String title;

        Imminence(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Which way the threat goes. */
    public enum Trend {
        RISING("Ökar"),
        STEADY("Oförändrat"),
        FALLING("Minskar");

        private final String title;

        Trend(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Skyddsåtgärd that the police think of. */
    public enum ProtectiveMeasure {
        ADVICE("Råd"),
        WATCH("Bevakning"),
        ALARM_KIT("Larmpaket"),
        SHELTER("Skyddat boende"),
        CONTACT_BAN("Kontaktförbud"),
        MOVE("Flytt"),
        WITNESS_PROTECTION("Särskilt personsäkerhetsarbete");

        private final String title;

        ProtectiveMeasure(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
