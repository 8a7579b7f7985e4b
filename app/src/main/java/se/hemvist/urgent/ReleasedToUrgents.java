package se.hemvist.urgent;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.placement.ReleasedAssessments;

/** What a placement may show of the assessment that an urgent placement has received. */
@Component
class ReleasedToUrgents implements ReleasedAssessments {

    private final UrgentRows rows;

    ReleasedToUrgents(UrgentRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> textFor(String caseId) {
        return rows.find(UUID.fromString(caseId))
                .flatMap(urgent -> Optional.ofNullable(urgent.received()))
                .map(ReceivedWord::sentence);
    }
}
