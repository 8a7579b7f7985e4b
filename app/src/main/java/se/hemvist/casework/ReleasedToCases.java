package se.hemvist.casework;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.placement.ReleasedAssessments;

/** What a placement may show of the assessment that its case has received. */
@Component
class ReleasedToCases implements ReleasedAssessments {

    private final Cases cases;
    private final Journal journal;

    ReleasedToCases(Cases cases, Journal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    @Override
    public Optional<String> textFor(String caseId) {
        return cases.find(UUID.fromString(caseId))
                .flatMap(of -> journal.last(of, ReceivedAssessment.class))
                .map(ReceivedAssessment::text);
    }
}
