package se.hemvist.placement;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;

/** What the instances of {@code placement} are about. */
@Component
class PlacementSubjects implements ProcessSubjects {

    private final PlacementRows rows;

    PlacementSubjects(PlacementRows rows) {
        this.rows = rows;
    }

    @Override
    public String process() {
        return "placement";
    }

    @Override
    public String tenantOf(String subject) {
        return rows.get(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.get(subject).caseNumber();
    }
}
