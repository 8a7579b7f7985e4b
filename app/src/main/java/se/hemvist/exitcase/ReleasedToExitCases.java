package se.hemvist.exitcase;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.placement.ReleasedAssessments;

/** What a placement may show of the assessment that its case has received. */
@Component
class ReleasedToExitCases implements ReleasedAssessments {

    private final ExitCases cases;

    ReleasedToExitCases(ExitCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<String> textFor(String caseId) {
        return cases.find(UUID.fromString(caseId))
                .flatMap(of -> Optional.ofNullable(of.latest()))
                .map(ReceivedAssessment::text);
    }
}
