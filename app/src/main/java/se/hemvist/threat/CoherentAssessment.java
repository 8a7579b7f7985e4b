package se.hemvist.threat;

import java.time.LocalDate;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishText;

/** An assessment that contradicts itself, or outlives its level, is refused. */
final class CoherentAssessment {

    private CoherentAssessment() {}

    /** @param longest the last day that an assessment of this level may hold */
    static void check(Judgement said, LocalDate today, LocalDate longest) {
        holdsForAWhileAndNotTooLong(said, today, longest);
        linkAndNetworksAgree(said);
        releasesOnlyWhatIsUnsuitable(said);
    }

    private static void holdsForAWhileAndNotTooLong(Judgement said, LocalDate today, LocalDate longest) {
        if (said.validUntil().isBefore(today)) {
            throw new Refusal("validUntil", "Dagen som bedömningen gäller till har redan passerat.");
        }
        if (said.validUntil().isAfter(longest)) {
            throw new Refusal(
                    "validUntil",
                    "En bedömning med nivån %s gäller längst till den %s."
                            .formatted(said.level().title().toLowerCase(SwedishText.LOCALE), SwedishText.day(longest)));
        }
    }

    private static void linkAndNetworksAgree(Judgement said) {
        boolean known = said.networkLink() == NetworkLink.KNOWN;
        if (known && said.named().ownNetworks().isEmpty()) {
            throw new Refusal("ownNetworks", "Välj vilka nätverk personen har koppling till.");
        }
        if (!known && !said.named().ownNetworks().isEmpty()) {
            throw new Refusal("networkLink", "Du har valt nätverk: ange att kopplingen är känd, eller ta bort dem.");
        }
    }

    private static void releasesOnlyWhatIsUnsuitable(Judgement said) {
        if (!said.named().unsuitableAreas().containsAll(said.releasedAreas())) {
            throw new Refusal(
                    "releasedAreas", "Kommunen kan bara få veta områden som du också har valt som olämpliga områden.");
        }
    }
}
