package se.hemvist.threat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.network.SourceGrade;
import se.hemvist.threat.AssessThreat.Custody;
import se.hemvist.threat.AssessThreat.Imminence;
import se.hemvist.threat.AssessThreat.ProtectiveMeasure;
import se.hemvist.threat.AssessThreat.Role;
import se.hemvist.threat.AssessThreat.Trend;

/**
 * What one version of an assessment says, whichever form it was written in. Sealed as a whole.
 *
 * @param child what is only asked of a child under 15; null of everybody else
 */
record Judgement(
        Role role,
        NetworkLink networkLink,
        ThreatLevel level,
        String grounds,
        SourceGrade grade,
        LocalDate validUntil,
        String releaseText,
        List<String> releasedAreas,
        Named named,
        Picture picture,
        @Nullable ChildSituation child) {

    Judgement {
        releasedAreas = List.copyOf(releasedAreas);
    }

    Judgement until(LocalDate day) {
        return new Judgement(
                role, networkLink, level, grounds, grade, day, releaseText, releasedAreas, named, picture, child);
    }

    /** What is said in the end, of everything that was said before. */
    Judgement closed(ThreatLevel now, String why, LocalDate until, String release) {
        return new Judgement(role, networkLink, now, why, grade, until, release, releasedAreas, named, picture, child);
    }

    /** The same threats, persons and areas for somebody who moves along; their own link is a question of its own. */
    Judgement forFamily(NetworkLink link) {
        return new Judgement(
                Role.RELATIVE,
                link,
                level,
                grounds,
                grade,
                validUntil,
                releaseText,
                releasedAreas,
                named.ofOthers(),
                picture,
                null);
    }

    @Override
    public String toString() {
        return "Judgement[•••]";
    }

    /**
     * The networks, persons and places that it names, as they were written.
     *
     * @param actorPersons identity numbers, one a line; so are the other persons
     */
    record Named(
            List<String> ownNetworks,
            List<String> actorNetworks,
            @Nullable String actorPersons,
            @Nullable Custody actorsInCustody,
            @Nullable Boolean withNetworks,
            @Nullable String notTogetherWith,
            List<String> unsuitableAreas,
            @Nullable String neutralAreas,
            @Nullable String family,
            @Nullable Boolean familyNetworksChecked) {

        static final Named NOTHING =
                new Named(List.of(), List.of(), null, null, null, null, List.of(), null, null, null);

        Named {
            ownNetworks = List.copyOf(ownNetworks);
            actorNetworks = List.copyOf(actorNetworks);
            unsuitableAreas = List.copyOf(unsuitableAreas);
        }

        Named ofOthers() {
            return new Named(
                    List.of(),
                    actorNetworks,
                    actorPersons,
                    actorsInCustody,
                    withNetworks,
                    notTogetherWith,
                    unsuitableAreas,
                    neutralAreas,
                    null,
                    null);
        }

        @Override
        public String toString() {
            return "Named[•••]";
        }
    }

    /** What the officer weighed; all of it optional. */
    record Picture(
            @Nullable Integer intent,
            @Nullable Integer capability,
            @Nullable Integer vulnerability,
            @Nullable Imminence imminence,
            @Nullable Trend trend,
            List<ProtectiveMeasure> measures) {

        static final Picture NONE = new Picture(null, null, null, null, null, List.of());

        Picture {
            measures = List.copyOf(measures);
        }
    }
}
