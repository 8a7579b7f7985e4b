package se.hemvist.urgent;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;

/** What the instances of {@code urgent-follow-up} are about: the placement that is followed up. */
@Component
class FollowUpSubjects implements ProcessSubjects {

    private final UrgentSubjects placements;

    FollowUpSubjects(UrgentSubjects placements) {
        this.placements = placements;
    }

    @Override
    public String process() {
        return "urgent-follow-up";
    }

    @Override
    public String tenantOf(String subject) {
        return placements.tenantOf(subject);
    }

    @Override
    public String caseNumberOf(String subject) {
        return placements.caseNumberOf(subject);
    }
}
