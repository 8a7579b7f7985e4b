package se.hemvist.suitability;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.placement.HomeConditions;

/** A familjehem is looked up before anybody decides; elsewhere the director has said yes before the child is taken in. */
@Component
class FitHomes implements HomeConditions {

    private final Cases cases;
    private final Suitabilities suitabilities;

    FitHomes(Cases cases, Suitabilities suitabilities) {
        this.cases = cases;
        this.suitabilities = suitabilities;
    }

    @Override
    public Optional<String> lackingForDecision(String caseId, String stayId) {
        return cases.known(caseId)
                .flatMap(of -> suitabilities.ofStay(of, stayId).flatMap(held -> lackingForDecision(of, held)));
    }

    private Optional<String> lackingForDecision(CaseHead of, HomeHeld held) {
        if (held.family()) {
            var check = suitabilities.checkOf(of, held);
            return check.isEmpty()
                    ? Optional.of("Familjehemmet är inte kontrollerat i register. Vänta tills kontrollen är gjord.")
                    : check.filter(made -> !made.isFit())
                            .map(unfit -> "Registerkontrollen visar att familjehemmet är olämpligt. Avslå förslaget.");
        }
        return suitabilities
                .answerTo(of, held)
                .filter(answer -> !answer.isFit())
                .map(no -> "Föreståndaren säger att boendet inte är lämpligt för barnet. Avslå förslaget.");
    }

    @Override
    public Optional<String> lackingForArrival(String caseId, String stayId) {
        return cases.known(caseId)
                .flatMap(of -> suitabilities.ofStay(of, stayId).flatMap(held -> lackingForArrival(of, held)));
    }

    private Optional<String> lackingForArrival(CaseHead of, HomeHeld held) {
        if (held.family()
                || suitabilities
                        .answerTo(of, held)
                        .filter(DirectorAnswered::isFit)
                        .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                "Föreståndaren har inte svarat att boendet är lämpligt (9 kap. 8 § SoF). Notera svaret först.");
    }
}
